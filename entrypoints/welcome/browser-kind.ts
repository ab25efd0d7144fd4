import type { BrowserKind } from '../../components/welcome/welcome.tsx';

/** Where this browser keeps its icons. */
export function browserKind(userAgent: string): BrowserKind {
  if (/Android/.test(userAgent)) return 'phone';
  if (/Firefox\//.test(userAgent)) return 'firefox';
  return /Edg\//.test(userAgent) ? 'edge' : 'chrome';
}
