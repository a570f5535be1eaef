/** The build's id, the same as `build` in /version.json: a page that finds another one there is out of date. */
declare const __BUILD_ID__: string;

declare namespace App {
  interface Locals {
    /** Of the chapter being rendered: the version and length of each section's text, by section id. */
    sections?: Record<string, { version: string; characters: number }>;
  }
}
