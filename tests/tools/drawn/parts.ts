/** The opening tags that bear the fixtures' own mark of a part. */
const MARKED = /<(a|button|input)\b[^>]*\bdata-part="([^"]+)"[^>]*>/g;

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Makes the links and buttons of a drawn page ask `address` with the name of the part that was used: `&use=submit`. */
export function wire(html: string, address: string): string {
  return html
    .replaceAll(MARKED, (tag: string, element: string, part: string) => {
      const target = `${address}&amp;use=${part}`;
      if (element === 'a') return tag.replace(/\shref="[^"]*"/, ` href="${target}"`);
      const submits = element === 'button' ? attribute(tag, 'type') !== 'button' : attribute(tag, 'type') === 'submit';
      return submits ? tag.replace('>', ` formaction="${target}">`) : tag;
    })
    .replaceAll(/(<form\b[^>]*\baction=)"[^"]*"/g, `$1"${address}"`);
}

/** Writes a message of the portal under the title of a drawn page: what went wrong, or what was done. */
export function tell(html: string, role: 'alert' | 'status', text: string): string {
  return html.replace('</h1>', `</h1><p role="${role}">${text}</p>`);
}

/** What was written in the fields of a drawn page, by the names of its parts. */
export function filled(html: string, form: URLSearchParams): Record<string, string> {
  const fields = [...html.matchAll(MARKED)].map(([tag, , part = '']) => [part, attribute(tag, 'name')] as const);
  return Object.fromEntries(
    fields.flatMap(([part, name]) => {
      const value = name && form.get(name);
      return typeof value === 'string' ? [[part, value]] : [];
    }),
  );
}
