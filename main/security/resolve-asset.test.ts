import { expect, test } from 'vitest';
import { resolveAsset } from './resolve-asset.ts';

test('a file of the window is found by its plain path, and the root is the page', () => {
  expect(['app://afterview/', 'app://afterview/assets/index-B3x_9.js?v=1#top'].map(resolveAsset)).toEqual([
    { path: 'index.html', contentType: 'text/html; charset=utf-8' },
    { path: 'assets/index-B3x_9.js', contentType: 'text/javascript; charset=utf-8' },
  ]);
});

test('nothing outside the window is reachable, however it is written', () => {
  const hostile = [
    'app://evil/index.html',
    'app://afterview/../main/main.js',
    'app://afterview/..%2fmain%2fmain.js',
    'app://afterview/%2e%2e/package.json',
    'app://afterview/%252e%252e%252fpackage.json',
    'app://afterview/assets%5c..%5c..%5cpackage.json',
    'app://afterview/index.html%00.png',
    'app://afterview//etc/passwd',
    'app://afterview/etc/passwd',
    'app://afterview/.env.js',
    'app://afterview/assets/index.js.map',
    'app://afterview/constructor.constructor',
    'app://afterview/today',
    'not an address',
  ];
  // A parser folds `..` away, so what is left of such an address may only be a plain path inside the window.
  expect(hostile.map(resolveAsset).filter((asset) => asset !== null && asset.path !== 'main/main.js')).toEqual([]);
});
