import { defineScreen } from '../../../model/define.ts';
import type { Drawing } from '../../../model/practice.ts';
import { button, choice, field, form, heading, link, text } from '../blocks.ts';

// The ENT's own login: not the parents' door, and where a login ends that the ENT does not know (card 1.6).

export const localForm = (address: string, message?: string): Drawing => ({
  address,
  title: 'Authentification',
  blocks: [
    heading(1, 'Connexion'),
    ...(message ? [text(message, { tone: 'error', class: 'warning' })] : []),
    form([
      field('identifier', 'Identifiant', 'identifier', { id: 'email' }),
      field('password', 'Mot de passe', 'password', { id: 'password' }),
      choice('checkbox', 'rememberMe', [{ text: 'Se souvenir de moi', id: 'rememberMe' }]),
      button('main', 'Connexion', { part: 'submit' }),
      link('Identifiant oublié', { class: 'forgot-link', to: '/auth/forgot#/id' }),
      link('Mot de passe oublié', { class: 'forgot-link', to: '/auth/forgot#/password' }),
    ]),
  ],
});

export const localLogin = defineScreen({
  page: 'ent-edifice/local-login',
  today: localForm('https://enthdf.fr/auth/login'),
});
