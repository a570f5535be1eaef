/** The names in events; apart from event.ts, for only what parses events needs the lists themselves. */
export const eventTypes = ['read', 'answer', 'decide', 'submit', 'regraded'] as const;
export type EventType = (typeof eventTypes)[number];

export const subjectKinds = ['section', 'question', 'quiz', 'simulation', 'term'] as const;
export type SubjectKind = (typeof subjectKinds)[number];
