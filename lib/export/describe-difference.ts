/** The screen has it from here: of lib, it may not see what is below an export. */
export {
  type DescribedDifference,
  describeDifference,
  type DifferenceWords,
} from '#lib/citing/accounts/describe-difference.ts';
