import type { APIRoute } from 'astro';

/** The build now deployed; open pages compare it with their own. */
export const GET: APIRoute = () => Response.json({ build: __BUILD_ID__ });
