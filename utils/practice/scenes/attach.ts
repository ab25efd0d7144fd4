import type { Move } from '../../schema/practice.ts';
import { type Scenes, scene } from './scenes.ts';

const ACCOUNT_PAGE = 'moncompte.educonnect.education.gouv.fr/educt-self-service/profil/consultationProfil';

/** To the account's own page, which no link of the ENT leads to. */
const toAccount: Move = { use: 'address', address: ACCOUNT_PAGE, to: 'account' };

/**
 * From the ENT to the account with one child, and on to the account with both.
 * @param home the screen of the ENT on which one starts
 */
export function attach(home: string, to: string): Scenes {
  const other = { identifier: 'otherAccount.identifier', password: 'otherAccount.password' };
  const moves: readonly Move[] = [
    { use: 'submit', right: other, to },
    { use: 'submit', detour: true, to: 'attach-refused' },
  ];
  return {
    home: scene(home, toAccount),
    account: scene('educonnect/account', { use: 'addPupils', to: 'attach-form' }),
    'attach-form': scene('educonnect/attach-form', ...moves),
    'attach-refused': scene('educonnect/attach-form.refused', ...moves),
  };
}

/** The ENT shows one child: the brother hangs on another account. With him added, one goes back to the ENT. */
export const siblingElsewhere: Scenes = {
  ...attach('ent-edifice/home.one-child', 'account-complete'),
  'account-complete': scene('educonnect/account.complete', { use: 'address', address: 'enthdf.fr', to: 'end' }),
};
