/** Number words, units, months and weekdays of other languages than English, by the language's name: the English word, and what it stands for. */
export const FIGURE_WORDS: Record<string, string> = {
  german: `
one: eins
two: zwei
three: drei
four: vier
five: fünf
six: sechs
seven: sieben
eight: acht
nine: neun
ten: zehn
eleven: elf
twelve: zwölf
thirteen: dreizehn
fourteen: vierzehn
fifteen: fünfzehn
sixteen: sechzehn
seventeen: siebzehn
eighteen: achtzehn
nineteen: neunzehn
twenty: zwanzig
thirty: dreißig
forty: vierzig
fifty: fünfzig
sixty: sechzig
seventy: siebzig
eighty: achtzig
ninety: neunzig
hundred: hundert
thousand: tausend
million: million, millionen, mio
billion: milliarde, milliarden, mrd
trillion: billion, billionen
half: hälfte
third: drittel
quarter: viertel
percent: prozent
percentage points: prozentpunkte, prozentpunkten, prozentpunkt
dollars: dollar
tonnes: tonne, tonnen
kilometres: kilometer, kilometern
metres: meter, metern
hours: stunde, stunden
minutes: minute, minuten
seconds: sekunde, sekunden
days: tag, tage, tagen
weeks: woche, wochen
months: monat, monate, monaten
years: jahr, jahre, jahren
January: januar, jänner
February: februar
March: märz
May: mai
June: juni
July: juli
October: oktober
December: dezember
Monday: montag
Tuesday: dienstag
Wednesday: mittwoch
Thursday: donnerstag
Friday: freitag
Saturday: samstag, sonnabend
Sunday: sonntag
nearly: fast, knapp, beinahe
about: rund, etwa, ungefähr, circa
over: über
at least: mindestens
`,
  french: `
two: deux
three: trois
four: quatre
five: cinq
seven: sept
eight: huit
nine: neuf
ten: dix
eleven: onze
twelve: douze
thirteen: treize
fourteen: quatorze
fifteen: quinze
sixteen: seize
twenty: vingt
thirty: trente
forty: quarante
fifty: cinquante
sixty: soixante
hundred: cents
thousand: mille
million: millions
billion: milliard, milliards
half: moitié
third: tiers
quarter: quart
dollars: dollar
tonnes: tonne
kilometres: kilomètres
hours: heures
days: jours
weeks: semaines
months: mois
years: ans, années
January: janvier
February: février
March: mars
April: avril
May: mai
June: juin
July: juillet
August: août
September: septembre
October: octobre
November: novembre
December: décembre
Monday: lundi
Tuesday: mardi
Wednesday: mercredi
Thursday: jeudi
Friday: vendredi
Saturday: samedi
Sunday: dimanche
about: environ
`,
  spanish: `
two: dos
three: tres
four: cuatro
five: cinco
six: seis
seven: siete
eight: ocho
nine: nueve
ten: diez
eleven: once
twelve: doce
thirteen: trece
fourteen: catorce
fifteen: quince
twenty: veinte
thirty: treinta
forty: cuarenta
fifty: cincuenta
thousand: mil
million: millón, millones
half: mitad
third: tercio
dollars: dólares
euros: euros
tonnes: toneladas
kilometres: kilómetros
hours: horas
days: días
weeks: semanas
months: meses
years: años
January: enero
February: febrero
March: marzo
April: abril
May: mayo
June: junio
July: julio
August: agosto
September: septiembre
October: octubre
November: noviembre
December: diciembre
Monday: lunes
Tuesday: martes
Wednesday: miércoles
Thursday: jueves
Friday: viernes
Saturday: sábado
Sunday: domingo
`,
  russian: `
one: один, одна, одно, одного, одной
two: два, две, двух, двумя
three: три, трех, тремя, трое
four: четыре, четырех
five: пять, пяти
six: шесть, шести
seven: семь, семи
eight: восемь, восьми
nine: девять, девяти
ten: десять, десяти
eleven: одиннадцать, одиннадцати
twelve: двенадцать, двенадцати
thirteen: тринадцать
fourteen: четырнадцать
fifteen: пятнадцать
sixteen: шестнадцать
seventeen: семнадцать
eighteen: восемнадцать
nineteen: девятнадцать
twenty: двадцать, двадцати
thirty: тридцать, тридцати
forty: сорок, сорока
fifty: пятьдесят, пятидесяти
sixty: шестьдесят
seventy: семьдесят
eighty: восемьдесят
ninety: девяносто
one hundred: сто, ста
two hundred: двести
three hundred: триста
four hundred: четыреста
five hundred: пятьсот
thousand: тысяча, тысячи, тысяч, тыс
million: миллион, миллиона, миллионов, млн
billion: миллиард, миллиарда, миллиардов, млрд
trillion: триллион, триллиона, триллионов, трлн
half: половина, половину, половины
third: треть, трети
quarter: четверть, четверти
percent: процент, процента, процентов, процентам
dollars: доллар, доллара, долларов
roubles: рубль, рубля, рублей
euros: евро
tonnes: тонна, тонны, тонн
kilometres: километр, километра, километров, км
hours: час, часа, часов
minutes: минута, минуты, минут
days: день, дня, дней
weeks: неделя, недели, недель, неделю
months: месяц, месяца, месяцев
years: год, года, лет, году
January: январь, января, январе
February: февраль, февраля, феврале
March: март, марта, марте
April: апрель, апреля, апреле
May: мая, мае
June: июнь, июня, июне
July: июль, июля, июле
August: август, августа, августе
September: сентябрь, сентября, сентябре
October: октябрь, октября, октябре
November: ноябрь, ноября, ноябре
December: декабрь, декабря, декабре
Monday: понедельник
Tuesday: вторник
Wednesday: среду
Thursday: четверг
Friday: пятница, пятницу
Saturday: субботу, суббота
Sunday: воскресенье
about: около, примерно
`,
  arabic: `
two: اثنان, اثنين, اثنتين
three: ثلاثة, ثلاث
four: أربعة, أربع
five: خمسة, خمس
six: ستة, ست
seven: سبعة, سبع
eight: ثمانية, ثماني
nine: تسعة, تسع
ten: عشرة, عشر
twenty: عشرون, عشرين
thirty: ثلاثون, ثلاثين
forty: أربعون, أربعين
fifty: خمسون, خمسين
sixty: ستون, ستين
seventy: سبعون, سبعين
eighty: ثمانون, ثمانين
ninety: تسعون, تسعين
one hundred: مئة, مائة
two hundred: مئتان, مئتي, مائتي
thousand: ألف, آلاف, هزار
million: مليون, ملايين, میلیون
billion: مليار, مليارات, میلیارد
percent: بالمئة, بالمائة, درصد
dollars: دولار, دولارات, دلار
euros: يورو
January: يناير, ژانویه
February: فبراير, فوریه
March: مارس
April: أبريل, آوریل
May: مايو
June: يونيو, ژوئن
July: يوليو, ژوئیه
August: أغسطس
September: سبتمبر, سپتامبر
October: أكتوبر, اکتبر
November: نوفمبر, نوامبر
December: ديسمبر, دسامبر
Monday: الاثنين, الإثنين
Tuesday: الثلاثاء
Wednesday: الأربعاء
Thursday: الخميس
Friday: الجمعة
Saturday: السبت
Sunday: الأحد
about: نحو, حوالي
`,
};
