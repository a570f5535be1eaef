/** A file of the content folder, its text without BOM or CR. Paths have forward slashes everywhere. */
export interface SourceFile {
  /** Its path as an editor opens it: from the folder one stands in, or from the content folder when that lies elsewhere. */
  file: string;
  /** Its path inside the content folder, which says what it is: `chapters/zh-CN/01-customers.mdx`. */
  inside: string;
  text: string;
}

/** Drops a byte order mark and turns CRLF into LF, so that line numbers and hashes are the same everywhere. */
export const cleanText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** The line (from 1) of an offset in a text. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
