/** Words of time, order, beginnings, endings and delays, one group a line. */
export const TIME_AND_SEQUENCE = `
postpone, delay, defer, put off, push back, hold off, shelve, slip, hold up, reschedule | wait, late, setback
delay, hold-up, lag, setback, postponement, wait | late
shelve, put on ice, put on hold, suspend, mothball | postpone
suspend, halt, pause, freeze, put on hold, interrupt | suspension
pause, break, halt, interruption, breather, respite, hiatus | stop
interrupt, break off, disrupt, cut short
cancel, call off, scrap, abandon, drop, axe, annul
bring forward, move forward, advance | earlier
reschedule, rearrange, move to another date | postpone
schedule, timetable, programme, plan, calendar, itinerary | date
scheduled, planned, due, slated, expected, earmarked | date
deadline, time limit, cut-off date, target date, due date | date
date, day, time | calendar
begin, start, commence, open, get under way, kick off, launch, embark on, set in motion | onset, outset
launch, start, set up, initiate, introduce, roll out, unveil | begin, set in motion, instigate
introduce, bring in, launch, roll out, phase in | introduction
origin, source, beginning, root, birth, provenance | cause
stem, originate, come from, derive, arise, spring from
resume, restart, start again, reopen, pick up again | resumption
end, finish, conclude, close, wind up, terminate, come to an end, wrap up | final
stop, halt, cease, end, discontinue, quit, put an end to, call a halt to | stoppage
complete, finish, finalise, accomplish, conclude | conclusion, end
final, last, ultimate, concluding | end
continue, go on, endure, persist, take | duration
duration, length, period, term, how long
continue, go on, carry on, keep on, proceed, persist, press ahead | ongoing
ongoing, under way, in progress, continuing, current
remain, stay, continue to be | still
permanent, lasting, enduring, everlasting, indefinite | forever
forever, always, permanently, for good, eternally | indefinite
indefinite, open-ended, without end, unlimited | permanent
long-term, lasting, long-standing, long-range, long-lasting | permanent
long-awaited, long-expected, overdue | await
short-term, temporary, near-term | brief
period, era, time, age, epoch, spell, phase | stage
phase, step, point | period
century, hundred years
decade, ten years
year, twelve months | annual
annual, yearly, every year, once a year | year
monthly, every month, once a month | month
weekly, every week, once a week | week
daily, every day, day-to-day, everyday | day
hourly, every hour | hour
fortnight, two weeks | week
month, four weeks | monthly
week, seven days | weekly
weekend, saturday and sunday | saturday, sunday
day, twenty-four hours, 24 hours | date
nowadays, these days, at present, today | currently, this day
currently, at present, at the moment, right now, presently, now | today
current, present, existing, today's, contemporary
modern, up-to-date, contemporary, present-day | new
new, fresh, novel, recent, brand-new | modern, latest, last
recently, of late, not long ago, newly
latest, newest, most recent, last | new
yesterday, the day before | previous
tomorrow, the next day, the following day | next
morning, forenoon, dawn, early in the day | a.m.
evening, dusk, nightfall, end of the day | p.m.
night, overnight, at night, hours of darkness | nocturnal
noon, midday, lunchtime, twelve o'clock | day
midnight, twelve at night | night
dawn, daybreak, sunrise, first light | morning
spring, springtime | march, april
summer, summertime | june, july, august
autumn, fall season | september, october, november
winter, wintertime | december, january, february
early, soon, ahead of time, premature | beginning
late, belated, overdue, tardy, behind schedule | delay
soon, shortly, before long, in the near future | imminent
imminent, impending, about to happen, looming, forthcoming, coming | soon
upcoming, forthcoming, coming, approaching, next, future | soon
future, coming, prospective, to come, ahead | upcoming
immediately, at once, instantly, straight away, right away, without delay | instant
immediate, instant, prompt, swift | urgent
urgent, pressing, acute | immediate
sudden, unexpected, abrupt, surprise, out of the blue | suddenly
suddenly, abruptly, without warning, all of a sudden | unexpected
finally, at last, eventually, lastly | end, in the end, ultimately
next, following, subsequent, coming, ensuing | later, succeeding
later, afterwards, subsequently, after that, in due course
previously, formerly, earlier, in the past | former
previous, earlier, prior, preceding, former, past | last, advance
precede, come before, go before | previous
eve, day before, night before, run-up | ahead
ahead of, prior to, in the run-up to, in advance of | eve
simultaneous, concurrent, at the same time, in parallel | coincide
coincide, happen together, fall on the same day, clash
series, string, chain, run, sequence | number, order
consecutive, in a row, straight | series
first, earliest, maiden | beginning
at first, to begin with, in the beginning | first
second, another, next | two
one time, a single time, formerly | single
once more, anew, afresh, another time | repeat
repeat, say again, do again, reiterate, recur | repetition, restate
repeatedly, again and again, time and again, over and over, many times, often | frequent
often, frequently, many times, regularly, a lot
frequent, common, regular, repeated | often
regular, routine, usual | regularly
occasionally, sometimes, now and then, at times, from time to time | rare
rarely, seldom, hardly ever, infrequently
rare, uncommon, unusual, infrequent, few and far between | scarce
never, at no time, not once
unprecedented, never before seen, without precedent, first of its kind | new
time, moment, hour, occasion
occasion, event, time, opportunity | moment
moment, instant, minute | time
wait, await, hold on, stand by, look forward to | expect
hurry, rush, haste, make haste | quick
quickly, fast, rapidly, swiftly, speedily, promptly | quick
slowly, gradually, at a slow pace | slow
age, years old, how old
young, youthful, juvenile, adolescent
`;
