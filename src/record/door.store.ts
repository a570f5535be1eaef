/**
 * The record for pages that fetch it late: `import('#src/record/door.store.ts')`. A file of its own, because a name space made
 * of record.store.ts itself would bring the bundler's helper and all of its names to every page that answers a question.
 */
export { $events, $learner, appendEvent, loadDraft, loadEvents, openRecord } from './record.store.ts';
