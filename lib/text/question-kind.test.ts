import { describe, expect, it } from 'vitest';
import { questionKind } from './question-kind.ts';

describe('the kind of answer that a question asks for', () => {
  it.each([
    ['Who signed the treaty?', 'person'],
    ['Whose film won?', 'person'],
    ['Which minister resigned?', 'person'],
    ['What is the name of the captain?', 'person'],
    ['How many articles does it have?', 'number'],
    ['How much did the harbour cost?', 'number'],
    ['What percentage of votes did she get?', 'number'],
    ['How old is the bridge?', 'number'],
    ['When was the bridge opened?', 'date'],
    ['and when?', 'date'],
    ['In what year did it open?', 'date'],
    ['On which day was it signed?', 'date'],
    ['Since when has it been closed?', 'date'],
    ['Where was it signed?', 'place'],
    ['In which city do they meet?', 'place'],
    ['and where?', 'place'],
    ['Where does the figure of forty ships come from?', 'open'],
    ['Where does the mayor come from?', 'place'],
    ['Why was the signing postponed?', 'reason'],
    ['What led to the quarrel?', 'reason'],
    ['Compare the reasons given for the delay', 'reason'],
    ['For what reasons did they wait?', 'reason'],
    ['What were the causes of the fire?', 'reason'],
    ['List the provisions.', 'list'],
    ['List the fields in which the two countries work together', 'list'],
    ['What are the provisions of the treaty?', 'list'],
    ['What obstacles remain?', 'list'],
    ['Compare the two reports.', 'comparison'],
    ['How do the papers differ on the cost?', 'comparison'],
    ['What are the differences between the drafts?', 'comparison'],
    ['Summarise the article.', 'summary'],
    ['Summarize the article.', 'summary'],
    ['What are the main points?', 'summary'],
    ['Give me an overview of the article.', 'summary'],
    ['What is the Gazette article about?', 'summary'],
    ['What are the articles about?', 'summary'],
    ["What is the Gazette's main argument?", 'summary'],
    ['TL;DR of the Gazette article', 'summary'],
    ['What do the articles say about herons?', 'summary'],
    ['What else do these reports tell us about herons?', 'summary'],
    ['What do the articles say about why the ferry was late?', 'reason'],
    ['What is the treaty about?', 'open'],
    ['Is it a military alliance?', 'yes-no'],
    ['Did the mayor resign?', 'yes-no'],
    ['What does the treaty say about trade?', 'open'],
    ['When the war ended, who signed?', 'person'],
    ['', 'open'],
  ])('%s: %s', (question, kind) => {
    expect(questionKind(question)).toBe(kind);
  });

  it('does not depend on capitals or on the apostrophe', () => {
    expect(questionKind('WHY WAS IT POSTPONED?')).toBe('reason');
    expect(questionKind('Why wasn’t it?')).toBe(questionKind("Why wasn't it?"));
  });

  it('is open in a language that it does not read', () => {
    for (const question of ['Почему отложили подписание?', 'لماذا تأجل التوقيع؟', '为什么推迟签署？']) {
      expect(questionKind(question)).toBe('open');
    }
  });
});
