import { describe, expect, test } from 'vitest';
import { fill, localeOfSegment, pageHref } from './locales.ts';

describe('addresses', () => {
  test('Chinese lives at the root, English under /en/', () => {
    expect(pageHref('zh-CN', '/chapters/customers/', '/')).toBe('/chapters/customers/');
    expect(pageHref('en', '/chapters/customers/', '/')).toBe('/en/chapters/customers/');
  });

  test('the base path stands before everything, with or without its last slash', () => {
    expect(pageHref('en', '/', '/course')).toBe('/course/en/');
    expect(pageHref('zh-CN', '/quizzes/', '/course/')).toBe('/course/quizzes/');
  });

  test('an unknown segment means Chinese', () => {
    expect(localeOfSegment('en')).toBe('en');
    expect(localeOfSegment(undefined)).toBe('zh-CN');
    expect(localeOfSegment('fr')).toBe('zh-CN');
  });
});

test('places of a text are filled by name, unknown ones stay to be seen', () => {
  expect(fill('第 {n} 站，共 {total}', { n: 3 })).toBe('第 3 站，共 {total}');
});
