/** Parts of the year, of the week and of the century, and feasts, by other names, one direction a line. */
export const WORLD_CALENDAR = `
start of the year, beginning of the year, early in the year, first month of the year, first weeks of the year, opening month of the year > January
second month of the year, shortest month > February
third month of the year > March
fourth month of the year > April
fifth month of the year > in May
sixth month of the year > June
seventh month of the year > July
eighth month of the year > August
ninth month of the year > September
tenth month of the year > October
eleventh month of the year > November
last month of the year, twelfth month, end of the year, year's end, late in the year, close of the year, final month, final weeks of the year > December
turn of the year, around new year > December, January, New Year
autumn, fall of the year > September, October, November
spring, springtime, vernal > March, April, in May
summer, summertime, summer months > June, July, August
winter, wintertime, cold season, cold months, winter months, heating season > December, January, February
late winter, end of winter > February, March
early spring, start of spring > March, April
late spring, end of spring > in May
early summer, start of summer > June
midsummer, high summer, height of summer > July, August
late summer, end of summer > August, September
early autumn, start of autumn > September, October
late autumn, end of autumn > November
early winter, start of winter > December
midwinter, mid-winter, middle of winter, depths of winter, dead of winter > January
first quarter, opening quarter > January, February, March
second quarter > April, in May, June
third quarter > July, August, September
fourth quarter > October, November, December
mid-year, middle of the year, midyear > June, July
first half of the year > January, February, March, April, in May, June
second half of the year, latter half of the year > July, August, September, October, November, December
start of the school year, back to school > September
harvest time, harvest season > August, September, October
monsoon season, rainy season > June, July, August, September
hurricane season > August, September
weekday, day of the week, which day of the week > Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
working day, business day, workday > Monday, Tuesday, Wednesday, Thursday, Friday
start of the week, beginning of the week, start of the working week > Monday
middle of the week, midweek, mid-week > Wednesday
end of the working week, end of the week, close of the week > Friday, Saturday, Sunday
weekend, days off > Saturday, Sunday
day of rest, Christian day of rest, Lord's day > Sunday
Jewish day of rest > Sabbath, Saturday
Muslim day of prayer, Muslim holy day > Friday
last century, past century, previous century > twentieth century, 20th century, 1900s
current century, this century, our century > 21st century, twenty-first century
century before last > nineteenth century, 19th century, 1800s
turn of the century, turn of the millennium, start of the millennium, beginning of the century, early in the century > 2000, 2001, 1999
nineties > 1990s
eighties > 1980s
seventies > 1970s
sixties > 1960s
fifties > 1950s
forties > 1940s
thirties > 1930s
twenties > 1920s
1990s > nineties, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999
1980s > eighties, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989
1970s > seventies, 1970, 1971, 1972, 1973, 1974, 1975, 1976, 1977, 1978, 1979
1960s > sixties, 1960, 1961, 1962, 1963, 1964, 1965, 1966, 1967, 1968, 1969
1950s > fifties, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958, 1959
1940s > forties, 1940, 1941, 1942, 1943, 1944, 1945, 1946, 1947, 1948, 1949
1930s > thirties, 1930, 1931, 1932, 1933, 1934, 1935, 1936, 1937, 1938, 1939
2000s, noughties > 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009
2010s > 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019
interwar years, between the wars, interwar period > 1920s, 1930s
pandemic year > 2020, 2021
Soviet times, Soviet era, Soviet period, communist times > USSR, Soviet Union
tsarist times, tsarist era > Russian Empire, imperial Russia, tsar
Victorian era > nineteenth century, Queen Victoria
Middle Ages, medieval times > medieval
antiquity, ancient times > ancient, Roman, Greek
winter holidays, festive season, festive days, holiday season > Christmas, New Year
Christian feast, Christian festival, church feast > Christmas, Easter, Pentecost, Epiphany
feast of the resurrection > Easter
birth of Christ, feast of the nativity > Christmas
Orthodox Christmas > 7 January, January 7
night before Christmas > Christmas Eve, 24 December, December 24
last night of the year, last day of the year > New Year's Eve, 31 December, December 31
first day of the year > New Year's Day, 1 January, January 1
fasting month, Muslim fasting month, Muslim holy month, Islamic holy month > Ramadan
Muslim holiday, Muslim feast, Islamic holiday, Islamic feast, end of the fast, feast of sacrifice > Eid, Eid al-Fitr, Eid al-Adha, Bayram
Shiite day of mourning, Shiite mourning > Ashura, Muharram, Arbaeen
pilgrimage to Mecca, Muslim pilgrimage > hajj
Persian new year, Iranian new year, spring new year > Nowruz, Novruz
Jewish new year > Rosh Hashanah
Jewish holiday, Jewish feast > Passover, Yom Kippur, Hanukkah, Sukkot, Purim, Rosh Hashanah
Jewish day of atonement > Yom Kippur
Hindu festival, Indian festival of lights > Diwali, Holi
Chinese new year, lunar new year > Spring Festival, Tet
American national day, American independence day, US national holiday > 4 July, July 4, Fourth of July
American harvest feast, American turkey day > Thanksgiving
French national day, French national holiday > Bastille Day, 14 July
Russian national day, Russian national holiday > 12 June, Russia Day
Ukrainian national day, Ukrainian independence day > 24 August, August 24
day of victory over Nazi Germany, Soviet victory day, anniversary of the victory over Hitler, Red Square parade > Victory Day, 9 in May, May 9
workers' day, labour day, international workers' day > May Day, 1 in May, May 1
international women's day, women's day > 8 March, March 8
day of lovers, day of love > Valentine's Day, 14 February, February 14
night of ghosts > Halloween
armistice day, remembrance day > 11 November, November 11
Islamic Revolution anniversary, anniversary of the Iranian revolution > 11 February, February 11, Bahman
day of German unity, German national day > 3 October, October 3
swearing-in of the American president, American inauguration, inauguration day, US inauguration, day the new American president takes office, change of power in Washington > inauguration, 20 January, January 20
American election day, American presidential vote, US presidential vote > November, 5 November, November 5
holiday month, month of holidays > August
`;
