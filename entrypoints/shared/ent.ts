/** The ENT's address as the tutorial gives it (T03). */
export const ENT = 'https://enthdf.fr/';
