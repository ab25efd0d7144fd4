import type { Block, Drawing } from '../../../model/practice.ts';
import { button, group, heading, link } from '../blocks.ts';

// Both levels of the new door are one page at one address, and look alike (cards 1.3 and 1.4).

/** One choice of the list; the last word of its test id is the real page's. */
export const tile = (words: string, testId: string, more: { class: string; part?: string; name?: string }): Block =>
  button('tile', words, {
    ...more,
    testId: `wayf-button-${testId}`,
    class: `wayf-provider-btn wayf-provider-btn--${more.class}`,
  });

export const wayf = (tiles: readonly Block[]): Drawing => ({
  address: 'https://enthdf.fr/auth/saml/wayf',
  title: 'Authentification',
  blocks: [
    group(
      'section',
      [
        heading(1, 'Vous êtes :', { class: 'wayf-title', testId: 'wayf-label-choice' }),
        group('list', tiles, { class: 'wayf-provider-list', testId: 'wayf-list-providers' }),
      ],
      { class: 'wayf-selection__auth' },
    ),
    group(
      'section',
      [
        link('Besoin d’aide ?', { class: 'wayf-help-btn', testId: 'wayf-link-help' }),
        link('Charte d’utilisation', { class: 'wayf-legal-link', testId: 'wayf-link-cgu' }),
      ],
      { class: 'wayf-selection__footer' },
    ),
  ],
});

export const back = button('plain', 'Retour', {
  class: 'wayf-back-btn',
  testId: 'wayf-button-back',
  part: 'back',
});
