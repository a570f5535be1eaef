/** JSON for a `<script type="application/json">`: `<` is escaped, so that no text can close the script. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
