/** From a page's mask to the background script: does a mask belong to this tab? The answer is yes or no. */
export const IS_MASKED = 'is-masked';

/** From a page's mask to the background script: the trainer put it on, or took it off, with the key. */
export const MASK_PUT_ON = 'mask-put-on';
export const MASK_TAKEN_OFF = 'mask-taken-off';
