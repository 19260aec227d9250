import { expect, test } from 'vitest';
import { isPage, linksIn, pageName } from './links.ts';

test('every line that says something is an address', () => {
  expect(linksIn(' https://a.example/x \n\n https://b.example')).toEqual(['https://a.example/x', 'https://b.example']);
});

test('only secure pages can be opened', () => {
  const links = ['https://a.example/x?y=1', 'http://a.example', 'https://a example', 'javascript:alert(1)', 'a.example', 'https://'];
  expect(links.map(isPage)).toEqual([true, false, false, false, false, false]);
});

test('a page is called by what tells it apart', () => {
  expect(['https://www.a.example/', 'https://a.example/in/dev'].map(pageName)).toEqual(['a.example', 'a.example/in/dev']);
});
