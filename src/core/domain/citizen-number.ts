/** Citizen service numbers (burgerservicenummer): nine digits that pass the "elfproef". */

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether these digits can be a citizen service number; one of eight digits lost its leading zero. */
export function isCitizenNumber(digits: string): boolean {
  const whole = digits.padStart(WEIGHTS.length, '0');
  if (digits.length < WEIGHTS.length - 1 || whole.length !== WEIGHTS.length) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(whole[index]), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}
