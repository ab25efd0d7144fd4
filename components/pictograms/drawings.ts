// One family: a grid of 24 squares, a line 2 wide with round ends, no area filled. A line of no length is a dot. Nothing of
// a brand, a service or the State.

const SCREEN = 'M5 3h14a2 2 0 0 1 2 2v12H3V5a2 2 0 0 1 2-2z M1 21h22';
const SHEET = 'M6 2h9l4 4v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z M14 2v5h5';
const PHONE = 'M7 2h9a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z';
const BOX = 'M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z';
const CIRCLE = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z';

/** Every pictogram by name: the lines that draw it. */
export const drawings = {
  // The ways in.
  key: 'M7.5 10.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10z M11 12L20 3 M16 7l3 3',
  'linked-accounts':
    'M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12 6.3 M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7L12 17.7',
  'phone-plus': `M18 13.5V20a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h5 M11.5 18h.01 M18 2v8 M14 6h8`,
  sheet: `${SHEET} M8 12h7 M8 17h4`,
  'lost-key':
    'M6 13.5a4 4 0 1 0 0 8a4 4 0 1 0 0-8z M10 17.5h12 M18 17.5v3.5 M11 5a3.2 3.2 0 1 1 4.6 2.9c-.9.4-1.4 1-1.4 1.9 M14.2 13h.01',
  'child-plus': `M10 4a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z M3 21v-2a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v2 M19 3v6 M16 6h6`,
  // At hand.
  phone: `${PHONE} M11.5 18h.01`,
  sms: 'M5 3h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z M8 10h.01 M12 10h.01 M16 10h.01',
  mail: 'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z M2.5 7.5L12 14l9.5-6.5',
  birthday:
    'M4 21v-7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7 M2 21h20 M4 16c2.7 0 2.7 1.5 5.3 1.5S12 16 14.7 16s2.6 1.5 5.3 1.5 M12 12V8 M12 3.5h.01',
  pencil: 'M4 20l1-5L16 4l4 4L9 19z M13.5 6.5l4 4',
  badge:
    'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z M8 8.5a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6z M5.5 15.5c.5-1 1.4-1.5 2.5-1.5s2 .5 2.5 1.5 M14 10h4 M14 14h4',
  // Kinds of fields.
  dots: `${BOX} M7 12h.01 M12 12h.01 M17 12h.01`,
  letters: `${BOX} M6 15l2.5-6l2.5 6 M7 13.5h3 M14 9v6 M14 12.5a1.6 1.6 0 1 1 0 1.2`,
  person: 'M12 3a4 4 0 1 0 0 8a4 4 0 1 0 0-8z M4 21v-1a6 6 0 0 1 6-6h4a6 6 0 0 1 6 6v1',
  choice: `${CIRCLE} M12 12h.01 M12 10.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3z`,
  'tick-box': 'M6 3h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z M7.5 12.5l3 3l6-7',
  list: `${BOX} M14 10.5l2 2.5l2-2.5`,
  writing: `${BOX} M7 9v6`,
  // The child's school.
  'little-school': 'M3 21V11l9-6l9 6v10z M12 5V2h4 M10 21v-5h4v5 M12 11.5h.01',
  backpack:
    'M6 21a2 2 0 0 1-2-2v-7a6 6 0 0 1 6-6h4a6 6 0 0 1 6 6v7a2 2 0 0 1-2 2z M9 6V4.5A2.5 2.5 0 0 1 11.5 2h1A2.5 2.5 0 0 1 15 4.5V6 M8 21v-5h8v5 M9 11h6',
  books: 'M12 6c-2-1.7-5-2.2-9-2v14c4-.2 7 .3 9 2c2-1.7 5-2.2 9-2V4c-4-.2-7 .3-9 2z M12 6v14',
  // The computer.
  'own-computer': `${SCREEN} M7.5 10.5L12 6.5l4.5 4 M9.5 10v4h5v-4`,
  'shared-computer': `${SCREEN} M8.3 7.5h.01 M15.7 7.5h.01 M6 13v-.5a2.3 2.3 0 0 1 4.6 0v.5 M13.4 13v-.5a2.3 2.3 0 0 1 4.6 0v.5`,
  // What one does, and what goes wrong.
  lifebuoy: `${CIRCLE} M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z M5.7 5.7l3.8 3.8 M14.5 14.5l3.8 3.8 M18.3 5.7l-3.8 3.8 M9.5 14.5l-3.8 3.8`,
  question: `${CIRCLE} M9.3 9.3a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3 1-1.3 1.9 M12 16.8h.01`,
  next: 'M4 12h15 M13 6l6 6l-6 6',
  back: 'M20 12H5 M11 6l-6 6l6 6',
  yes: 'M4 13l5 5L20 6',
  no: 'M6 6l12 12 M18 6L6 18',
  door: 'M10 3h8a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-8 M2 12h12 M10 8l4 4l-4 4',
  place: 'M12 22c4.5-4.6 7-8.3 7-11.5a7 7 0 0 0-14 0c0 3.2 2.5 6.9 7 11.5z M12 8a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z',
  address:
    'M20 5H4a2 2 0 0 0-2 2v4a2 2 0 0 0 2 2h4 M6 9h.01 M10 9h4 M15.5 10.5a4 4 0 1 0 0 8a4 4 0 1 0 0-8z M18.5 17.5l3.5 3.5',
  bin: 'M4 7h16 M9 7V4h6v3 M6 7l1 13a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1l1-13 M10 11v6 M14 11v6',
  leave: 'M14 3H6a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h8 M10 12h12 M18 8l4 4l-4 4',
  ready: 'M9 4H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2h-2 M9 2h6v4H9z M8.5 14l2.5 2.5l4.5-5',
  more: 'M4 7h8 M18 7h2 M15 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z M4 17h2 M12 17h8 M9 14.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z',
  group:
    'M9 4a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z M2 20v-1a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v1 M16 4.3a3.5 3.5 0 0 1 0 6.4 M18 14.3a5 5 0 0 1 4 4.7v1',
  practice: 'M3 6h18v9H3z M12 3v3 M12 15v3 M7 21l5-4l5 4 M7 10.5h6',
  show: 'M9 18.5A8 8 0 1 1 18.5 9 M12 12l9 3.5l-4 1.5l-1.5 4z',
  reload: 'M20 11A8 8 0 0 0 5.5 7L3 9.5 M3 4v5.5h5.5 M4 13a8 8 0 0 0 14.5 4l2.5-2.5 M21 20v-5.5h-5.5',
  allow: 'M12 2l8 3v6c0 5-3.3 8.7-8 11c-4.7-2.3-8-6-8-11V5z M8.5 12l2.5 2.5l4.5-5',
  // What is never done.
  'not-read':
    'M4 4l16 16 M9.5 5.5A10 10 0 0 1 12 5.2c5 0 8.5 3.8 10 6.8a15 15 0 0 1-2.6 3.6 M6 7.5A15 15 0 0 0 2 12c1.5 3 5 6.8 10 6.8a10 10 0 0 0 4-.8',
  'not-clicked': 'M4 4l16 16 M7 12l2.8 9l2.7-4.5 M12.5 7.5L21 11l-3.5 1.8',
  'not-sent': 'M4 4l16 16 M8.5 8.5L3 11l6 3l3 7l2.5-6 M12.5 6.8L21 3l-3.8 8.5',
  // The toolbar.
  puzzle: 'M4 8h4.5a2.5 2.5 0 1 1 5 0H18v4.5a2.5 2.5 0 1 1 0 5V21H4v-4a2.3 2.3 0 1 0 0-4.6z',
  pin: 'M8 3h8 M9.5 3v7L6 14v1.5h12V14l-3.5-4V3 M12 15.5V22',
  eye: 'M2 12c1.5-3 5-6.8 10-6.8s8.5 3.8 10 6.8c-1.5 3-5 6.8-10 6.8S3.5 15 2 12z M12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z',
  cog: 'M12 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10z M12 12h.01 M12 2.5V7 M12 17v4.5 M2.5 12H7 M17 12h4.5 M5.3 5.3l3.2 3.2 M15.5 15.5l3.2 3.2 M18.7 5.3l-3.2 3.2 M8.5 15.5l-3.2 3.2',
  menu: 'M4 6h16 M4 12h16 M4 18h16',
  // Paper and people.
  printer: 'M7 8V3h10v5 M7 17H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2 M7 14h10v7H7z',
  copy: 'M10 8h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z M4 16a1 1 0 0 1-1-1V5a2 2 0 0 1 2-2h10a1 1 0 0 1 1 1',
  desk: 'M12 3a3 3 0 1 0 0 6a3 3 0 1 0 0-6z M6.5 14c.5-1.8 2-3 4-3h3c2 0 3.5 1.2 4 3 M2 14h20 M4 14v7 M20 14v7',
} as const;
