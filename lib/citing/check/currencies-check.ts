import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';

const CURRENCIES = basesOf(
  `dollar euro pound sterling yen yuan renminbi rouble rial franc rupee krona krone zloty lira peso rand shekel dinar dirham forint baht won
   hryvnia tenge`,
);

/** "Against the dollar" where the sentence has the euro: a currency without an amount. */
export function checkCurrencies({ statement, source, same, reverse }: Alignment): Finding[] {
  const own = statement.tokens.find(
    ({ base, index, isFigure }) => !isFigure && CURRENCIES.has(base) && same[index]!.length === 0,
  );
  const other = source.tokens.find(
    ({ base, index, isFigure }) => !isFigure && CURRENCIES.has(base) && reverse.same[index]!.length === 0,
  );
  if (
    !own ||
    !other ||
    own.base === other.base ||
    !/^(?:the|a|an|in|of|to|per|each)$/.test(statement.tokens[own.index - 1]?.folded ?? 'the')
  )
    return [];
  return [contradiction(`The footnote's sentence says ${other.text}, the answer says ${own.text}.`)];
}
