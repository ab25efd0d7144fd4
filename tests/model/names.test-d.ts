import { definePortal, defineScreen } from '../../utils/model/define.ts';
import type { Tips } from '../../utils/model/journey.ts';
import type { JourneyId, PageName } from '../../utils/model/names.ts';

// A wrong name is a red line in the editor. Read by `tsc` alone: it complains of each line below that would not be red.

const rule = { all: [{ address: '/' }] };
const drawing = { address: 'https://educonnect.education.gouv.fr/', title: '', blocks: [] };

export const names: readonly PageName[] = [
  'educonnect/login',
  // @ts-expect-error no such page
  'educonnect/logn',
  // @ts-expect-error a page of another portal
  'teleservices/login',
];

export const tips: Tips = {
  'educonnect/login': { say: '' },
  // @ts-expect-error no such page
  'educonnect/logn': { say: '' },
};

// @ts-expect-error no such page to draw
export const screen = defineScreen({ page: 'educonnect/logn', today: drawing });

export const portal = definePortal({
  id: 'teleservices',
  name: 'Téléservices',
  grant: 'install',
  hosts: ['teleservices.education.gouv.fr'],
  pages: {
    home: rule,
    // @ts-expect-error no such page of this portal
    hmoe: rule,
  },
});

export const empty = definePortal({
  id: 'teleservices',
  name: 'Téléservices',
  grant: 'install',
  hosts: ['teleservices.education.gouv.fr'],
  // @ts-expect-error a page that names.ts lists is missing
  pages: {},
});

// @ts-expect-error no such portal
export const stranger = definePortal({ id: 'pronote', name: 'Pronote', grant: 'ask', hosts: [], pages: {} });

// @ts-expect-error no such journey
export const journey: JourneyId = 'every-day';
