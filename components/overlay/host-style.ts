/**
 * Where the host stands on a real page: over the whole window, every click let through. Said inside of it and as important
 * ones, these styles count more than any that the page sets; in Firefox alone a page could hide the host by a variable.
 */
export const hostStyle = `:host{${Object.entries({
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
  // In Firefox public/alive.css says « block », as long as the extension is there.
  display: import.meta.env.FIREFOX ? 'var(--ent-pas-a-pas, none)' : 'block',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
})
  .map(([name, value]) => `${name}:${value}!important`)
  .join(';')}}`;
