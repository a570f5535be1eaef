/** The build's id, the same as `build` in /version.json: a page that finds another one there is out of date. */
declare const __BUILD_ID__: string;
