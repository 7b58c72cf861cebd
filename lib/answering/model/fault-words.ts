import type { OwnLanguage } from '#lib/text/question-language.ts';
import type { ModelFault, ModelFaultKind } from './fault.ts';

/** What a model's fault is called where a reader has asked in another language than English; settings keep their names. */
const WORDS: Record<Exclude<OwnLanguage, 'en'>, Record<ModelFaultKind, string>> = {
  de: {
    key: 'Der Anbieter des Modells hat den Schlüssel abgelehnt. Prüfen Sie OPENAI_API_KEY.',
    forbidden: 'Der Anbieter des Modells erlaubt diesem Schlüssel das Modell nicht. Prüfen Sie CHAT_MODEL.',
    'unknown-model': 'Der Anbieter kennt das Modell nicht. Prüfen Sie CHAT_MODEL und OPENAI_BASE_URL.',
    busy: 'Der Anbieter des Modells nimmt zurzeit keine Anfragen mehr an (zu viele, oder kein Guthaben mehr). Versuchen Sie es später noch einmal.',
    refused:
      'Der Anbieter des Modells hat die Anfrage nicht angenommen. Sie ist vielleicht zu lang für das Modell, das CHAT_MODEL nennt.',
    failed: 'Beim Anbieter des Modells ist etwas schiefgegangen. Versuchen Sie es später noch einmal.',
    unreachable: 'Das Modell war nicht erreichbar. Prüfen Sie das Netz und OPENAI_BASE_URL.',
    timeout: 'Das Modell hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.',
    unreadable:
      'Der Anbieter des Modells hat etwas anderes als eine Antwort geschickt. Prüfen Sie OPENAI_BASE_URL und CHAT_MODEL.',
    silent: 'Das Modell hat nicht rechtzeitig zu antworten begonnen. Versuchen Sie es später noch einmal.',
    stalled: 'Das Modell hat mitten in seiner Antwort aufgehört. Versuchen Sie es noch einmal.',
    endless:
      'Die Antwort dauerte zu lange und wurde beendet. Versuchen Sie es noch einmal, oder fragen Sie nach weniger.',
    length:
      'Die Antwort wurde an der Längengrenze des Modells abgeschnitten. Versuchen Sie es noch einmal, und fragen Sie nach weniger.',
    filtered:
      'Der Inhaltsfilter des Anbieters hat die Antwort angehalten. Versuchen Sie es noch einmal mit anderen Worten.',
    'broken-off': 'Die Antwort des Modells brach ab, bevor sie ganz war. Versuchen Sie es noch einmal.',
    empty: 'Das Modell hat eine leere Antwort gegeben. Versuchen Sie es noch einmal.',
  },
  ar: {
    key: 'رفض مزوّد النموذج المفتاح. تحقّق من OPENAI_API_KEY.',
    forbidden: 'لا يسمح مزوّد النموذج لهذا المفتاح باستخدام النموذج. تحقّق من CHAT_MODEL.',
    'unknown-model': 'لا يعرف المزوّد هذا النموذج. تحقّق من CHAT_MODEL وOPENAI_BASE_URL.',
    busy: 'لا يقبل مزوّد النموذج طلبات أخرى الآن (كثرت الطلبات أو نفد الرصيد). حاول مرة أخرى لاحقًا.',
    refused: 'لم يقبل مزوّد النموذج الطلب. ربما كان أطول مما يقبله النموذج المذكور في CHAT_MODEL.',
    failed: 'حدث خطأ لدى مزوّد النموذج. حاول مرة أخرى لاحقًا.',
    unreachable: 'تعذّر الوصول إلى النموذج. تحقّق من الشبكة ومن OPENAI_BASE_URL.',
    timeout: 'لم يجب النموذج في الوقت المحدد. حاول مرة أخرى لاحقًا.',
    unreadable: 'أرسل مزوّد النموذج شيئًا ليس إجابة. تحقّق من OPENAI_BASE_URL وCHAT_MODEL.',
    silent: 'لم يبدأ النموذج الإجابة في الوقت المحدد. حاول مرة أخرى لاحقًا.',
    stalled: 'توقف النموذج في منتصف إجابته. حاول مرة أخرى.',
    endless: 'طالت الإجابة أكثر مما ينبغي فأُوقفت. حاول مرة أخرى، أو اسأل عن أقل.',
    length: 'قُطعت الإجابة عند الحد الأقصى لطول إجابات النموذج. حاول مرة أخرى، واسأل عن أقل.',
    filtered: 'أوقف مرشّح المحتوى لدى مزوّد النموذج الإجابة. حاول مرة أخرى بكلمات أخرى.',
    'broken-off': 'انقطعت إجابة النموذج قبل أن تكتمل. حاول مرة أخرى.',
    empty: 'أعطى النموذج إجابة فارغة. حاول مرة أخرى.',
  },
};

/** The sentence about a model's fault, in the language that Footnote's own words of the answer have. */
export function faultWords({ kind, message }: ModelFault, language: OwnLanguage): string {
  return language === 'en' ? message : WORDS[language][kind];
}
