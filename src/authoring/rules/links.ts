import { statSync } from 'node:fs';
import path from 'node:path';
import { addressesOf } from '../addresses.ts';
import { chapterName } from '../chapter-source.ts';
import { issueOn, nearest } from '#src/source/place.ts';
import type { Rule } from './rule.ts';

/** Links lead to an address of the site or out of it, and images are files that the site carries. */
export const checkLinks: Rule = (content, catalogue, report) => {
  const addresses = addressesOf(catalogue, content.scenarios);
  const read = new Set(catalogue.chapters.map(({ slug }) => slug));
  const unread = content.files.map((file) => chapterName(file)?.slug).filter((slug) => slug && !read.has(slug));
  for (const { file, slug, body } of content.chapters) {
    for (const { href, line } of body.links) {
      const target = href.startsWith('#') ? `/chapters/${slug}/${href}` : href;
      if (/^(https?|mailto|tel):/i.test(target) || addresses.has(target)) continue;
      // Nobody knows the sections of a chapter that has faults of its own.
      if (unread.some((name) => target.startsWith(`/chapters/${name}/`))) continue;
      report(
        issueOn(file, line, {
          code: 'broken-link',
          message: 'the link leads nowhere',
          expected: 'an address of the site, from the root, with its last slash: /chapters/customers/#tiers',
          received: href,
          fix: nearest(target, [...addresses]),
        }),
      );
    }
    for (const { src, line } of body.images) {
      const external = /^([a-z][a-z+.-]*:|\/\/)/i.test(src);
      if (!external && isPublic(src)) continue;
      report(
        issueOn(file, line, {
          code: external ? 'external-image' : 'broken-image',
          message: external ? 'the image lies on another site' : 'there is no such image',
          expected: 'a file of public/, from the root: /images/ledger.png for public/images/ledger.png',
          received: src || 'nothing',
          fix: external
            ? 'put a copy we may use into public/, or draw a figure'
            : 'put it into public/, or draw a figure',
        }),
      );
    }
  }
};

/** Is it a file of public/, from the root? */
function isPublic(src: string): boolean {
  const file = path.posix.normalize(src.replaceAll('%20', ' '));
  return file.startsWith('/') && statSync(path.join('public', file), { throwIfNoEntry: false })?.isFile() === true;
}
