import type { Step, Tips } from '../schema/journey.ts';
import type { Portal } from '../schema/portal.ts';
import type { Journeys } from './guide.ts';

/** What the guide needs on the pages of one portal: that portal, and of the journeys only what is said there. */
export interface GuideData {
  portal: Portal;
  journeys: Journeys;
}

const onPortal = (tips: Tips, portal: Portal): Tips =>
  Object.fromEntries(Object.entries(tips).filter(([page]) => page.startsWith(`${portal.id}/`)));

/** Cuts out of all data what one portal's pages need: every byte is loaded on each page that a parent opens. */
export function sliceFor(portal: Portal, journeys: Journeys): GuideData {
  const steps = (all: readonly Step[]) => all.map(({ title, pages }) => ({ title, pages: onPortal(pages, portal) }));
  return {
    portal,
    journeys: {
      ...journeys,
      journeys: journeys.journeys.map((journey) => ({ ...journey, steps: steps(journey.steps) })),
      detours: onPortal(journeys.detours, portal),
    },
  };
}
