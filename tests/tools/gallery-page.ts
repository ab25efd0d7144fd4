/** How each picture is taken: light, dark, and on a narrow screen. */
export const LOOKS = ['light', 'dark', 'narrow'] as const;
export type Look = (typeof LOOKS)[number];

/** One thing to look at, in every look. */
export interface Picture {
  /** What is shown: a page of a portal, a page of the extension. */
  of: string;
  /** In which states it looks so. */
  states: readonly string[];
  /** The image of each look, by its path from the gallery. */
  files: Readonly<Record<Look, string>>;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const figure = ({ states, files }: Picture) => `<figure>
<figcaption>${escaped(states.join(', '))}</figcaption>
${LOOKS.map((look) => `<a href="${files[look]}" class="${look}"><img loading="lazy" src="${files[look]}" alt="${look}"></a>`).join('\n')}
</figure>`;

/** The gallery as a page: a filter, a size, a switch for each look, and every picture under what it shows. */
export function galleryPage(pictures: readonly Picture[]): string {
  const sections = new Map<string, Picture[]>();
  for (const picture of pictures) sections.set(picture.of, [...(sections.get(picture.of) ?? []), picture]);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>ENT pas à pas: gallery</title>
<style>
body { --size: 420px; margin: 0 1rem 2rem; font: 14px/1.4 system-ui, sans-serif; background: #ddd; color: #111; }
header { position: sticky; top: 0; padding: .5rem 0; background: #ddd; display: flex; flex-wrap: wrap; gap: 1rem; }
h2 { margin: 1.5rem 0 .25rem; font-size: 1.1rem; }
section { display: flex; flex-wrap: wrap; gap: 1rem; }
h2 { flex-basis: 100%; }
figure { margin: 0; padding: .5rem; background: #fff; }
figure a { display: inline-block; vertical-align: top; }
img { width: var(--size); border: 1px solid #999; }
.narrow img { width: calc(var(--size) * .45); }
${LOOKS.map((look) => `body:has(#${look}:not(:checked)) .${look}`).join(', ')}, section[hidden] { display: none; }
</style>
<header>
<b>${pictures.length} states</b>
<label>Show <input type="search" id="filter" placeholder="educonnect/login"></label>
<label>Size <input type="range" id="size" min="160" max="1280" value="420"></label>
${LOOKS.map((look) => `<label><input type="checkbox" id="${look}" checked> ${look}</label>`).join('\n')}
</header>
${[...sections].map(([of, all]) => `<section><h2>${escaped(of)}</h2>\n${all.map(figure).join('\n')}\n</section>`).join('\n')}
<script>
const filter = document.getElementById('filter');
filter.oninput = () => {
  for (const section of document.querySelectorAll('section')) section.hidden = !section.innerText.includes(filter.value);
};
const size = document.getElementById('size');
size.oninput = () => document.body.style.setProperty('--size', size.value + 'px');
</script>
</html>
`;
}
