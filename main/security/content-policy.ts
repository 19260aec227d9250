/**
 * What the window's page may load and do: its own scripts, styles, pictures and fonts, and nothing else.
 * One policy for trusted types is allowed, which starts the worker that checks letters, so that text can never become script.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types language-worker',
].join('; ');

/** What a worker may do: compute, and read the window's own files. Only here may WebAssembly be compiled. */
const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Where the build puts the scripts that workers begin with. */
const WORKERS = 'workers/';

/** Sent with every file of the window. A page takes its policy from its own answer, a worker from that of its script. */
export const secureHeaders = (path: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': path.startsWith(WORKERS) ? workerPolicy : pagePolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
});
