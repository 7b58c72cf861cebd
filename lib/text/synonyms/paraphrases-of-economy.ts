/** Ways to ask about money, trade, prices, firms, banks and work, one group or direction a line. */
export const PARAPHRASES_OF_ECONOMY = `
flow of goods, exchange of goods, movement of goods, buying and selling, commercial exchange, commercial ties, business ties > trade, turnover, export, shipment, commerce
trade between the two, mutual trade, two-way trade, business between the countries > trade turnover, bilateral trade, trade
commercial relations, economic links, economic bonds, business relations > trade and economic, economic relations, trade relations, trade
do business with, trade with, have commercial dealings > trade, trading partner, business, contracts
biggest customer, main customer, main buyer, top customer, chief customer, major buyer > largest importer, importer, buyer, market
purchaser, party that buys, who buys, who purchases > importer, buyer, consumer, customer
deliver abroad, send abroad, sell to other countries, sell to foreign countries, sale abroad, foreign sales, outgoing goods > export
buy from abroad, buy from other countries, bring into the country, foreign purchases, purchase from abroad, incoming goods > import
main supplier, chief supplier, biggest supplier, main source > primary supplier, largest exporter, supplier, exporter
furnish, equip, provide with | supply, deliver, supplier
place to sell, place to sell goods, outlet for goods, where to sell, sales opportunity, customers for its goods > market
promising market, interesting place to sell, worthwhile place to sell > attractive market, promising, market
wares, things for sale, items of trade > product, services, merchandise, commodities
goods and money, wares and money, capital and goods > trade and investment
put money into, pour money into, sink money into, inject money, inject capital, money put in, put capital into, place one's money > invest, investor
cash injection, injection of capital, capital inflow, inflow of money, influx of capital, foreign money, foreign capital > investment, funding
pull one's money out, take money out, capital flight, withdraw capital > divestment, outflow, disinvest
financial backer, source of cash, moneybag, provider of money, bankroll, foot the bill, pick up the tab, stump up the money, pay the bill > investor, financing, funding, sponsor, source of money, source of funding, pay
raise money, drum up money, find money, get money together > fundraising, loan, bond, funding
pay for, cover the costs, bear the costs, shoulder the cost > finance, fund, cost
money, cash, funds, wherewithal | financing
money matters, fiscal affairs, monetary affairs, financial affairs > finance, financial, budget, banking
financial help, money aid, monetary help, help with money, help in cash > loan, grant, subsidy, aid, funding, credit
lend, lend money, advance money, give credit | loan, credit, lender
owe money, in the red, in debt, money owed | debt, indebted, arrears
pay back, settle a debt, clear a debt, pay off | repay, repayment, redeem
write off a debt, forgive a debt, cancel a debt | debt relief
unable to pay, cannot pay, stop paying, fail to pay > default, insolvent, bankrupt, bankruptcy
go broke, go bust, go belly up, go under, go to the wall, close its doors > bankrupt, bankruptcy, insolvency, collapse, closed
rescue with money, prop up, throw a lifeline > bailout, rescue, subsidy, aid
how expensive, what price, price tag, asking price, how costly, what does it cost, bear a price tag > cost, price, worth, valued, million, billion
price tag of, to the tune of, financial size, monetary value, money value, value in money, size of the deal, sum involved, money involved > worth, valued, million, billion, amount
how large a sum, what sum, what amount, which amount, how big a sum, total value, overall value > million, billion, worth, valued, trillion
cost a fortune, cost dear, pay dearly, heavy price, high price, come at a price > expensive, costly, cost
become dearer, get dearer, dearer, become more expensive, get more expensive, more expensive, more costly > price increase, raise, rise, inflation, higher prices, costs
become cheaper, get cheaper, fall in price, cost less, less expensive > price fall, drop, fell, lower prices, discount
loss of purchasing power, money loses its value, money loses value, value of money falls, purchasing power > inflation, devaluation, depreciation
currency loses value, weak currency, slide of the currency, weakening of the currency > devaluation, depreciation, weakened, exchange rate
rate of price increases, pace of price increases, price growth > inflation, inflation rate
what petrol costs, cost at the pump, pump prices > petrol prices, fuel prices, gasoline prices
cost of crude, cost of a barrel, what oil costs > barrel, oil prices, brent, price of oil
affect prices, move the price, drive up the price, influence on prices > prices, oil prices, influence
borrowing cost, cost of money, cost of credit, price of credit > interest rate, key rate, rate
monetary authority, guardian of the currency, bank of banks, currency guardians > central bank, federal reserve, ECB
financial place, stock exchange, trading floor > bourse, wall street, shares
stock, part ownership, part of a company > shares, shareholder, stake, per cent
holding in a company, share in a company, interest in a company > stake, shares, shareholder
owner of shares, part owner, co-owner > shareholder, stockholder, investor
share-out, payment to shareholders, payout to shareholders > dividend
pay cash to, pay wages, pay one's staff > salary, wage, pay
wage, pay packet, pay, remuneration, take-home pay | salary, earnings, income
how much does one earn, what does one earn, earn a month > salary, wage, income, earnings
raise in pay, better pay, more pay, higher pay > pay rise, wage increase, salary
cut in pay, lower pay, less pay > pay cut, wage cut
old-age money, money for the old, retirement money > pension
state money, public money, public purse, public funds, taxpayers' money, state coffers, government coffers > budget, treasury, state budget, subsidies
state revenue, government income, income of the state, state income > budget revenue, taxes, revenues
government spending, state spending, public spending, spend by the state > budget, expenditure
spend more than one earns, live beyond one's means, hole in the budget, budget gap > deficit, budget deficit, debt
tighten one's belt, make savings, save money, make cuts, cut spending > austerity, cuts, reduce, spending cuts
tax burden, pay to the state, money for the taxman, fiscal burden > tax, taxation
tax relief, tax break, lighter taxes, tax cut | tax exemption
charge at the border, border tax, levy at the border, import charge, border levy, tax on imports, tax on foreign goods > tariff, customs duty, duty
border formalities, border paperwork, formalities at the border, checks at the border > customs procedures, customs, checkpoint
trade without tariffs, duty-free trade, trade without duties, tariff-free trade, trade without barriers, unhindered trade, no customs duties > free trade, free trade agreement, free trade zone
open trade, freedom of trade | free trade
shield home producers, protect domestic producers, keep out foreign goods > protectionism, tariffs, quota
punish with tariffs, trade fight, trade conflict > trade war, tariffs
punitive measure, penalty measure, economic pressure, economic punishment, economic restriction, penal measure, financial punishment, trade penalties, coercive economic measure > sanctions, restrictions, embargo, measures
penalise a country, punish a country, hit with penalties, slap penalties on, squeeze economically, economic squeeze, economic noose, economic chokehold, strangle economically > sanctions, impose sanctions, pressure
subject to penalties, punished economically, penalised by the west, targeted by penalties, hit by penalties, blacklisted, on the blacklist > sanctions, under sanctions
penalties lifted, end of penalties, freed from penalties, relief from penalties, lifting of penalties > sanctions relief, sanctions lifted, lift sanctions, sanctions
reinstate penalties, bring back penalties, return of penalties, penalties return, penalties come back > sanctions, snapback, reintroduce, reimpose
dodge penalties, get round penalties, get around penalties, escape penalties, evade penalties, slip through the net, blunt penalties, soften penalties, cushion penalties, withstand penalties > sanctions, circumvent, bypass, mitigate, evade
sanctions busting, sanctions dodging, dodge sanctions, get round sanctions, escape sanctions, skirt sanctions, defeat sanctions, outwit sanctions > circumvent, bypass, evade, circumvention, get around, overcome
blunt the effect, soften the blow, cushion the effect, take the edge off, lessen the pain, ease the pain, dull the effect > mitigate, reduce the impact, soften, alleviate, lessen
straw company, front company, shell company, letterbox company, company in the shadows > intermediaries, under-the-radar companies, shell
financial network, way of moving money, move money between banks, bank-to-bank system, transfer system, payments network, system for bank transfers, money transfer system, interbank messaging > SWIFT, financial system, payment system, financial messaging, banking system
excluded from banking, cut off from banks > SWIFT, banking system, disconnected
pay in one's own money, settle in one's own currency, settle in local money, trade in own money > national currencies, local currencies, rouble, rial, yuan
turn away from the dollar, without the dollar, give up the dollar, drop the dollar, end dependence on the dollar > dedollarisation, de-dollarisation, national currencies
blocked money, money frozen abroad, immobilised funds, seized funds, money blocked abroad > frozen assets, freeze, assets
hidden money, illegal money, black money, undeclared money | money laundering, offshore
bribe money, grease one's palm, pay under the table, money under the table, hush money > bribe, bribery, corruption, kickback
digital money, virtual money, electronic money, internet money > cryptocurrency, bitcoin, digital currency, crypto
economic output, national product, output of the economy, size of the economy, strength of the economy > GDP, gross domestic product
state of the economy, economic health, economic situation, how the economy is doing > growth, recession, GDP, inflation, crisis
economic upswing, economic revival, economy picks up, economic boom > growth, recovery, boom
shrinking economy, economy shrinks, downswing, economic slump, hard economic times, economic downturn, economic malaise > recession, crisis, contraction, decline
economic misery, economic troubles, economic problems, economic woes, economic pain, financial trouble, money troubles > economic crises, economic crisis, inflation, unemployment, poverty, sanctions, socio-economic turmoil
economic upheaval, social upheaval, social and economic turbulence, hardship of daily life > socio-economic turmoil, crisis, unrest
economic strength, economic might, economic power, financial strength, economic muscle > economic capabilities, economy, GDP, wealth
work together economically, economic collaboration, cooperate in the economy > trade and economic cooperation, joint ventures, economic cooperation, joint projects
economic zone, special zone, zone with tax breaks | free economic zone, special economic zone
economic union, common economic space, shared market, trading club, economic club, trade bloc > eurasian economic union, common market, customs union, european union, free trade zone
status of onlooker, seat without a vote, non-voting member, guest status > observer status, observer
full member, full membership, regular member | member state
firm, company, enterprise, business concern, commercial firm | corporation, producer
big company, industrial giant, corporate giant, huge company, business empire > giant, corporation, conglomerate, group
oil giant, oil firm, oil business, petroleum company > oil company, rosneft, lukoil, shell, exxon, aramco, BP
gas giant, gas firm, gas producer, gas supplier > gazprom, gas company
state company, state firm, government-owned company, company owned by the state > state-owned, national oil company, gazprom, state corporation
small firm, small business, small company, medium-sized firm > SME, enterprises, entrepreneurs
young firm, newly founded company, fledgling firm | start-up, startup
business partner, trading partner, commercial partner, partner in trade | partner, buyer, supplier
business with partners, shared company, shared enterprise, common enterprise, company set up together > joint venture, joint enterprise
merge companies, companies join, fuse companies | merger, takeover
buy up a company, swallow a company, buy a rival > takeover, acquisition, acquire, bought
business contract, order of goods > contract, deal, tender
business agreement, commercial contract, orders signed, deals signed > contract
award a contract, win an order, get the order, secure an order > contract, tender
sell, put on the market, put up for sale, offer for sale, flog | sale, seller
for sale, on offer, up for grabs, on the market > sell, sale, auction
buy, get for money, lay one's hands on, snap up | purchase, acquire
order goods, place an order | order, purchase
deliver goods, dispatch goods, shipping of goods, forwarding of goods > delivery, shipment, logistics, freight
movement of goods, goods traffic, moving goods, transporting goods > logistics, freight, transport, transit, cargo, trade
go through customs, clear the border | customs, customs clearance
stocks of goods, goods in store, supplies in store > stockpile, reserves, inventory, warehouse
lack of goods, empty shelves, too little to buy, bare shelves, lack of supply, supply gap > shortage, scarcity, deficit
run out of, run short of, be short of > shortage, lack, exhausted
demand for goods, appetite for goods, how much people buy > demand, consumption
household spending, what households spend, spending by consumers > consumption, retail sales, consumer
compete for customers, fight over customers, fight for markets, tussle over markets, battle for customers, contest for markets, vie for customers > competition, compete, rivalry, market share
rival seller, rival producer, rival supplier, competing seller, rival exporter, competing producer > competitor, competition, rival, exporter
commercial rivalry, economic rivalry, rivals in business, compete commercially > competition, competitor, compete
sole seller, corner the market, only supplier > monopoly
dominate a market, rule a market, control of the market, lead the market > market leader, monopoly, dominate
manufacture, assemble, make goods, turn out, churn out | produce, production
produce more, step up output, make more, raise output, pump more > increase production, raise production, boost, output
place where goods are made, production site, manufacturing site > factory, plant
industrial output, output of factories, output of industry > industrial production, manufacturing
arms production, weapons production, make weapons, production of weapons, weapons manufacture, arms makers > military industries, defence industry, weapons development, arms industry
build up an industry, bring industry up to date, renew industry, bring up to date, bring up to standard > modernise, modernize, develop
oil extraction, pump oil, extract oil, draw oil > oil production, drilling, produce
process crude, turn crude into fuel, oil processing > refining, refinery
dig minerals, dig for coal, extraction of minerals > mining
till the fields, working the land, food growing, growing food, rural economy > agriculture, farming, harvest
crop yields, gather in the crops, bring in the crops > harvest
fishing trade, catch fish, fishing industry > fishery, fishing, fishermen
construction trade, build houses, building trade > construction, housing
hospitality trade, visitors from abroad, holiday business, holiday trade, foreign visitors > tourism, tourists, hotels
jobs, work for people, gainful work, paid work | employment, vacancy, workplace
find work for, create work, give work to, create jobs > employ, hire, jobs, employment
out of work, out of a job, jobless, without a job, without work, on the dole | unemployed, unemployment
lack of jobs, lack of work, number of people without work > unemployment, unemployment rate, jobless
lay off, make redundant, shed jobs, cut jobs, let staff go, job cuts, axe jobs > layoffs, dismiss, redundancies, fire
stop work, down tools, walk off the job, lay down work > strike, walkout, industrial action
workers' organisation, employees' organisation, organised workers > trade union, union
lack of workers, too few workers, search for workers, shortage of hands > labour shortage
working conditions, conditions at work | working hours, workplace safety
time at work, hours of work | working hours, working week
line of business, branch of business, line of trade | industry, sector
key branches, main branches, most important branches, backbone of the economy, pillars of the economy > key sectors, sectors, industry
specialist knowledge, technical skill, technical knowledge, practical knowledge > expertise, know-how, technology
sharing know-how, share knowledge, pool knowledge, pool know-how, swap knowledge, pass on knowledge, trade know-how, exchange of knowledge > exchange of expertise, technology transfer, exchange of technical expertise, combining expertise, expertise, exchanging
pool resources, share resources, put together resources > resource exchange, exchange of resources, joint
source of wealth, riches of a country, wealth in the ground > natural resources, oil, gas, minerals
reap the benefits, reap the rewards, get something out of, gain from, bear fruit, pay dividends > benefits, gains, practical results, advantage, profit, results
little to show for it, bring little, few benefits, yield little, disappointing results, meagre results, little gain, thin results > limited gains, minimal, no benefits, disappointing
earn well, do well out of, make money from, cash in on, make a killing, turn a profit > profit, earn, revenue
in the black, make a profit, pay its way | profitable
make a loss, lose money, in the red, write red figures > loss, deficit
worthwhile, money-spinning | profitable, lucrative
being rich, assets of a person, what one owns > fortune, wealth, property, billion
poor people, have-nots, those in need, people in need, hard up > poverty, poor, needy
gap between rich and poor, unequal incomes, uneven wealth > inequality
cost of living, make ends meet, struggle to pay bills, household bills, everyday costs > inflation, prices, poverty
standard of life, how well people live, level of living > living standards, welfare, prosperity
rent, pay the landlord, rent out | lease, tenant
homes, places to live, roofs over heads > housing, apartments
buy on credit, buy in instalments, pay in instalments | loan, mortgage
insure, cover against loss, protect against loss
gamble on shares, bet on prices, bet on falling prices | speculation
lottery, prize draw | jackpot
sponsor a team, give money to a club | sponsorship, sponsor
charitable gift, give money away, give for a good cause | donation, charity
compensation payment, make good the damage, pay for damage | reparations, compensation, damages
cheat the taxman, dodge tax, fail to pay taxes, hide money from the taxman > tax evasion, tax fraud
money from the state, state help, state support, paid by the state > subsidy, grant, benefits, welfare
sell state property, sell state firms > privatise
take into state hands, take into state ownership > nationalise
economic programme, economic course, economic plan | economic policy, reform
bring practical results, tangible benefit, concrete benefit, visible effect, noticeable effect > practical results, tangible, benefits, impact
big project, large project, flagship project, ambitious undertaking, vast undertaking, grand scheme > major projects, project, initiative, corridor, development projects
building project, construction scheme > construction, development projects
development scheme, development plan, plan for growth > development projects, development
silk road, china's infrastructure plan, china's global infrastructure project, chinese infrastructure scheme > belt and road, belt and road initiative
bank for asia, development bank, regional lender > asian infrastructure investment bank, world bank, investment bank
committee for the economy, economic body, joint body > joint economic committee, committee, commission
get to work, start its work, take up work, first sitting, hold its first session > convene, met, begin its work, committee
alternative routes for money, other ways of payment, different ways of financing, new ways to pay > alternative financing methods, alternative methods of financing, alternative
economic way out, economic alternative, other economic routes, alternative route > pathways, alternative
room for growth, scope for growth, growth potential, prospects for growth > promising, opportunities, potential
open doors, open up chances, new chances, fresh chances, new openings > new opportunities, opportunities
hub for goods, turntable for goods, gateway for goods, through country, transit country > transit route, hub, corridor
self-sufficient, stand on one's own feet, economically independent, pay one's own way | independent, autonomy, self-reliance
dependent on imports, rely on imports, need foreign goods > dependence, imports
lean on, dependence on, at the mercy of, beholden to > reliance, depend, rely
duty-free, tariff-free, without customs > free trade, customs
guest seat, seat as a guest, partner without a vote > observer status, observer
financial, monetary, fiscal | economic
get pricier, pricier, dearer food, price surge > prices, rise, inflation
low earners, poor households, poorest households, those on low incomes > low-income, poverty, poor
economic outlook, forecast for the economy > GDP, growth, forecast
`;
