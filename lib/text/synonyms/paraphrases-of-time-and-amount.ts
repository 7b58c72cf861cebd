/** Ways to ask about dates, durations, order and frequency, one group or direction a line. */
export const PARAPHRASES_OF_TIME_AND_AMOUNT = `
how many years, over how many years, how many years long, span of years, number of years > decade, 25-year, 10-year, five years, ten years, twenty years
quarter of a year > three months, 3 months
half a year, six months > 6 months, half-year
three quarters of a year > nine months
year and a half, one and a half years > eighteen months, 18 months
two and a half years > thirty months, 30 months
twelve months, a full year > one year, a year, year-long
decade > 10-year, ten-year
two decades, twenty years > 20 years
quarter of a century, quarter century, two and a half decades, twenty-five years > 25 years
half a century, fifty years, five decades > 50 years
half a decade, lustrum > 5 years, five-year
century, hundred years > 100 years, centenary
fortnight, two weeks, couple of weeks > 14 days, fourteen days, 2 weeks
less than a week, not even a week, within a week, in the same week > days before, few days, three days, one week, single week
seven days > one week, a week, week-long
half an hour > thirty minutes, 30 minutes
sixty minutes > one hour, an hour
twenty-four hours, day and night > 24 hours, one day, round the clock
around the clock, twenty-four seven, without a break > non-stop, round the clock, continuous
three days > 72 hours
two days > 48 hours
a month and a half, one and a half months, six weeks, nearly six weeks, almost six weeks > forty days, 40 days
number of years, years on end, for years, for years on end > long, decades, several years
months on end, month after month > months, in the works for months, many months
couple of days, handful of days, few days > two days, three days
couple of years, few years > two years, three years, recent years
couple of months, few months > recent months, two months, three months
on the eve of, eve, night before, last day before, day before > on the eve, previous day
shortly before, right before, immediately before, directly before, hours before, a little before > on the eve, three days before, days before, just days before, mere days, ahead
on the verge of, on the brink of, on the point of, within a hair's breadth, on the cusp of > imminent, verge, set to, soon
close at hand, around the corner, just around the corner, at the door, in the offing, on the horizon, round the corner > imminent, soon, upcoming, approaching, draws near, near
about to take place, about to happen, going to happen soon, soon to happen, soon to take place, nearly there > imminent, soon, upcoming, set to, verge
be due, in store, lie ahead, to come, lie in store > upcoming, future, scheduled, expected, planned, set to
shortly after, right after, soon after, directly after, in the wake of, on the heels of > following, days after, later, aftermath
a short time ago, a little while ago, not so long ago, of late > recently
in the past few years, in recent times, past few years > recent years, recently
up to now, until now, to this day, so far, thus far, to date > still
still to happen, yet to happen, so far not > still not
for a long time, long since, for ages > long, for years, decades
before long, in no time, in the near future, within a short time, any day now > soon, shortly
in the long run, in the long term, over the long haul, far into the future, years from now > long-term, years ahead, coming years, future
in the short run, for the time being, for the moment, for now > short-term, temporary, temporarily
in the years ahead, in years to come, in the coming years, next few years > future, coming years
in days of old, in olden times, once upon a time, in bygone days, long ago > ancient, history, past, formerly
back then, at that time, in those days, at the time > former
at present, these days, nowadays, as things stand, at this point, right now, at this moment > current, today, ongoing, present
today's date, this very day, on the same day, same day > today
time of day, at what hour, what time of day > morning, afternoon, noon, midnight, o'clock
daybreak, crack of dawn, first light, small hours, early hours > dawn, morning, night
noon, midday, middle of the day > lunchtime
time of year, season, part of the year, which season > summer, winter, autumn, spring
warm season, warm months, hottest months > summer, june, july, august
cold season, cold months, dark season > winter, december, january, february
end of the year, close of the year, year's end, last weeks of the year, last month of the year > december, new year, late december
start of the year, first days of the year, first month of the year, turn of the year, opening days of the year > january, new year, early january, beginning of the year
middle of the year, mid-year > june, july, summer
middle of the month, halfway through the month, mid-month > middle of november, mid
start of the month, beginning of the month, first days of the month > early
end of the month, last days of the month > late
first half of the year > january, february, march, april, june
second half of the year > july, august, september, october, november, december
last autumn, in autumn, in the autumn > september, october, november
last spring, in spring, in the spring > march, april
last winter, in winter > december, january, february
last summer, in summer, in the summer, summer months > june, july, august
weekday, day of the week, which weekday > monday, tuesday, wednesday, thursday, friday, saturday, sunday
weekend, end of the week > saturday, sunday, friday
which month, what month, month of the year > january, february, march, april, june, july, august, september, october, november, december
year before, previous year, year earlier > last year, a year ago
why now, why at this moment, reason for the date, significance of the date, meaning of the date, choice of date > symbolism, eve, coincide
when exactly, exact date, exact day, precise day, on which day, what day, which day > january, february, march, april, june, july, august, september, october, november, december
fall on the same day, happen around the same time, clash in time, fall together, overlap in time, close in time > coincide, simultaneous, eve
at the same time, in the same breath, at one stroke > simultaneous, meanwhile, concurrent, parallel
in the meantime, in between times > meanwhile
in turn, one after another, one after the other, in succession, by turns > consecutive, series, sequence
in a row, on the trot, back to back | consecutive, straight
first of all, in the first place, to start with, at the outset | initially
at first, at the start, in the beginning, to begin with, early on > initially, originally
first plan, initial plan, first intention, earlier plan > originally, original plan, initially, planned
last of all, to finish with, to round off, in closing > in conclusion, conclude
next in line, next in order, following in order > next, following, subsequent
earlier version, earlier accord, earlier document, preceding accord, older agreement, old accord, old deal, existing accord > previous agreement, former agreement, outdated agreements
out of date, past its date, behind the times, no longer up to date, past its sell-by date, old-fashioned > outdated, obsolete, replace
up to date, of the present time, abreast of the times | modern, current
ahead of its time, earlier than planned, earlier than expected, too early, before the due date > early, premature, ahead of schedule
at the last moment, at the last minute, at the eleventh hour, in the final moments > last minute
for the first time, never before, first time ever, first ever, first time in history > maiden, unprecedented, debut
for the second time, second time round, another time > second
for the third time, third time round > third
time after time, time and again, several times, on several occasions, many a time > postponed again, repeated, repeatedly, frequently, numerous
how often, how many times, how frequently > annual, monthly, weekly, daily, every year, twice
every now and then, from time to time > occasionally, sometimes
once in a blue moon, almost never, hardly ever > rare, seldom
day in day out, day by day, each day, every single day > daily, every day
every twelve months, each year, year by year, year after year, once a year > annual, every year, yearly
every seven days, each week, week by week, once a week > weekly
each month, every month, month by month, once a month > monthly
twice a year, every six months > semi-annual, biannual
every five years, in five-year steps, five-year periods, each half decade > five years, five-yearly
without fail, without exception, each and every time > always, every time
all along, from the outset, from day one, right from the start, from the beginning > always
how long, length of time, time span, span of time, over what period, for how long, how much time > months, weeks, duration, period, term, decade, century
period of validity, term of validity, how long valid, valid for how long, lifetime of the treaty, lifetime of the agreement, run for how long, how long the treaty runs > 10-year, 25-year, 20 years, ten years, five years, valid, term, duration
staying power, how long it lasts, how long it will last, how lasting > durable, longevity
endure, stand the test of time | durable
hold for long, remain in force, stay in effect > durable, valid
short-lived, flash in the pan, nine days' wonder, fleeting | brief, temporary
last a long time, take a long time, drag on for years, long-drawn-out, take ages, lengthy process > considerable time, several years, long, protracted, lengthy, prolonged
take time, require time, a matter of time > considerable time
hours of effort, hours of labour, time invested, time and effort, amount of work, hard work, painstaking work > thousands of hours, hours of work, meticulously
with great care, carefully, down to the last detail, in great detail, thoroughly, painstakingly > meticulously, detailed
renew by itself, extend by itself, prolonged without action, go on unless ended, tacit renewal, self-renewing > automatically renew, automatic, renewed, extended
run out, come to its end, cease to be valid, reach its end date | expire, expiry
end date, last day, final date, cut-off | deadline, expiry
start date, first day, opening day > begin, launch, inauguration
set a date, fix a date, name the day, date set for, penciled in > scheduled, planned, set for, due
change of date, new date, another date, later date, switch the date > postponed, rescheduled, moved, delay
come later than planned, behind time, not in time, late in coming > delay, late, overdue, postponed
hold-up, delay, waiting time, time lag | postponement, setback
wait and see, bide one's time, hold one's horses, sit tight > wait, hold off, postpone
lose time, waste time, play for time, drag one's feet, stall > delay
make up time, hurry up, speed things up, bring forward in time > accelerate, hasten, speed
at lightning speed, at breakneck speed, very quickly, very fast, in a flash, in next to no time > rapid, lightning, rapidly, sudden, swift
pace, tempo, how fast, how quickly, at what speed > rapid, slow, accelerate, speed, gradually, quickly
bit by bit, little by little, step by step, inch by inch, by degrees, slowly but surely > gradually
all of a sudden, out of the blue, without warning, without notice > suddenly, unexpected, sudden, surprise
nobody expected, came as a surprise, not foreseen, unforeseen, caught off guard, catch unawares, came out of nowhere > unexpected, surprising, contrary to expectations
against all expectations, not as expected, other than expected, different from what was expected, unlike what was expected > contrary to expectations, unexpected, surprising
as expected, no surprise, as foreseen, predictable > expected, natural, logical
look ahead, gaze into the future, what comes next, next steps, what will follow > future, expected, forecast, prospects, potential
look back, in hindsight, in retrospect > history, recalled
milestone, watershed, historic moment, red-letter day > landmark, transformative moment, turning point, historic
new chapter, fresh start, dawn of an era > new stage, new era, new level
period, phase, chapter, leg | stage
jubilee, years since, day of remembrance > commemorate, anniversary
birthday of a state, founding day, national day > independence day, anniversary
age of, how old, years of age, what age > years old, aged, venerable age
older, elder, senior in years > eldest
younger, junior in years > young
most ancient, earliest known > ancient, oldest
latest, most recent, freshest, hot off the press > recent, newest
from what date > began, started
till when, up to what date > deadline
go back to, date from, stem from the time, be rooted in the past > began, signed in, roots, history
number of weeks later, weeks afterwards, weeks later, days later, a few weeks after > weeks after, days after
ahead of time, beforehand, in advance, well before | early
previously, in former times, at an earlier time, before now, in times past > formerly, previous, earlier, former
thereafter, from that time on, later on | subsequently, afterwards
meanwhile, in the interim, for the intervening period | interim
for good, for good and all, for all time | permanently
indefinitely, without time limit, no end date, until further notice | open-ended
temporary, stopgap, makeshift, for a limited time | provisional
round figure, thousandth, hundredth, fiftieth > anniversary
drag out, draw out, string out, spin out > delay, prolong
hurry, rush, hasten, expedite, speed up | accelerate, quicken
become public, go public, come to light, made public, come out > announced, published, revealed, disclosed
terminate, cancel, end, call off, revoke, scrap
`;
