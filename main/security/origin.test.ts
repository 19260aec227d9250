import { expect, test } from 'vitest';
import { isOwnPage } from './origin.ts';

test('only the own scheme with the own host is the app', () => {
  const pages = [
    'app://afterview/index.html',
    'app://afterview/index.html#/today',
    'app://evil/index.html',
    'app://afterview@evil/index.html',
    'app://user@afterview/index.html',
    'https://afterview/index.html',
    'http://localhost:5173/',
    'file:///index.html',
    'data:text/html,hello',
    'about:blank',
    '',
  ];
  expect(pages.filter((page) => isOwnPage(page, null))).toEqual(['app://afterview/index.html', 'app://afterview/index.html#/today']);
});

test('while developing the page of the development server is the app too, and no other', () => {
  const pages = ['http://localhost:5173/index.html', 'http://localhost:5174/', 'https://localhost:5173/', 'data:text/html,hello'];
  expect(pages.filter((page) => isOwnPage(page, 'http://localhost:5173'))).toEqual(['http://localhost:5173/index.html']);
});
