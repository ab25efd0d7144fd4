import { defineScreen } from '../../../model/define.ts';
import { group, heading, text } from '../blocks.ts';
import { page, sso } from './frame.ts';

export const unavailable = defineScreen({
  page: 'educonnect/unavailable',
  today: page(sso(2), 'Service indisponible', [
    group(
      'section',
      [
        heading(2, 'Service indisponible'),
        text('Le service ÉduConnect est momentanément indisponible. Veuillez réessayer plus tard.'),
      ],
      { id: 'indispo' },
    ),
  ]),
});
