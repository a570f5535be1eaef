/** Whether nothing of a text can be seen: spaces, line ends, zero-width and control characters alone. */
export const isBlank = (text: string): boolean => !/[^\s\p{C}]/u.test(text);
