import type { ComponentChildren, VNode } from 'preact';

// What the compiler turns JSX into on a portal's page (wxt.config.ts): plain objects, of the same shape as Preact's. Preact
// itself would be a quarter of all that is loaded there, and of it the overlay uses functions of data alone.

export const Fragment = ({ children }: { children?: ComponentChildren }): ComponentChildren => children;

export const jsx = (type: VNode['type'], props: object, key?: unknown) => ({ type, props, key });

export { jsx as jsxs };
