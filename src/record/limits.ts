/** The most characters of a learner's name. */
export const maxName = 40;

/** The most characters of a record file (a longer one is no record). */
export const maxFile = 50 * 1024 * 1024;
