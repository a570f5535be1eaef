import type { APIRoute, GetStaticPaths } from 'astro';
import { getScenarios, scenarioFiles } from '../../_scenarios.ts';

/** What a talk is played with, fetched when it begins: the whole scenario, and the model that reads what is typed. */
export const getStaticPaths = (async () =>
  (await getScenarios()).flatMap((staged) => {
    const names = scenarioFiles(staged);
    return [
      { params: { name: names.scenario }, props: { value: staged.scenario } },
      { params: { name: names.model }, props: { value: staged.model } },
    ];
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['value']);
