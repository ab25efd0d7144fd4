import { defineBackground } from 'wxt/utils/define-background';
import { openSessionToGuide, showGivingUp } from '../utils/platform/extension.ts';
import { toolbar } from '../utils/texts/fr.ts';

export default defineBackground(() => {
  void openSessionToGuide();
  showGivingUp(toolbar.available);
});
