/** Words of money, firms, work and trade, one group a line. */
export const ECONOMY_AND_TRADE = `
economy, economic system, economic life | economic, GDP
gross domestic product, GDP, economic output, national output | economy, growth
economic growth, expansion, upswing, upturn | growth, GDP
recession, downturn, slump, depression, economic decline | crisis, shrink
economic crisis, financial crisis, crash, meltdown, collapse | recession
boom, upturn, upswing, prosperity, economic miracle | growth
recovery, rebound, upturn, bounce back | recover, improve
trade, commerce, business, dealings, exchange of goods | commercial, turnover
trade turnover, volume of trade, trade volume, commodity turnover | trade
turnover, sales, revenue, volume of business | trade
export, sell abroad, ship abroad, foreign sales, ship overseas | supply
import, buy abroad, bring in from abroad, purchase abroad
buy, purchase, acquire, procure, snap up, order | buyer, acquisition
buyer, customer, purchaser, client, importer, consumer | buy, market, user, shopper, patron
sell, market, vend, peddle, offer for sale | sale, seller, trade
seller, vendor, dealer, merchant, trader, supplier | sell, businessman
supplier, provider, vendor, exporter, source | supply, deliver
barter, swap, exchange goods | trade
goods, merchandise, products, wares, commodities | items, cargo
product, item, article, goods, produce | manufacture
raw materials, natural resources, minerals, commodities | resource
natural resources, mineral wealth, raw materials, mineral resources | oil, minerals
mineral, ore, metal | mining
rare earths, critical minerals, strategic metals | mining, lithium
gold, bullion, precious metal | silver
price, cost, rate, value | expensive
cost, price, expense, outlay, spending | pay, expenditure
expensive, costly, dear, pricey, high-priced | price
cheap, inexpensive, low-cost, affordable, cut-price | discount
discount, price cut, reduction, rebate, markdown | cheap
inflation, price rises, rising prices, cost of living, price increases | prices
deflation, falling prices | prices
devaluation, depreciation, weakening of the currency | currency, rouble
currency, money, legal tender, banknotes | dollar, euro, rouble
national currency, local currency, own currency | rouble, rial, yuan
dedollarisation, abandoning the dollar, ditching the dollar | dollar, currency
dollar, greenback, US currency | currency
rouble, ruble, russian currency | currency
yuan, renminbi, chinese currency | currency
rial, iranian currency, toman | currency
exchange rate, rate of exchange, currency rate | currency
bank, lender, financial institution | credit
central bank, federal reserve, monetary authority, fed | bank
interest rate, key rate, borrowing costs, base rate, lending rate | interest
loan, credit, lending | debt
borrow, take out a loan | debt
debt, liability, borrowing, arrears, money owed | owe
default, non-payment, failure to pay, insolvency | bankrupt, debt
bankrupt, insolvent, bankruptcy, go under, broke | collapse
bailout, rescue package, rescue loan, financial rescue | aid
payment, settlement, remittance, transfer, transaction | pay
pay, settle, foot the bill, shell out, spend, fork out | payment, cost
payment system, settlement system, bank card, interbank
transaction, deal, operation, payment, business deal | trade
fund, finance, bankroll, pay for, sponsor, underwrite | money
funding, finance, money, financial support | investment, cash, currency
invest, put money into, pour money into, sink money into | investor
investment, capital spending, money put in | investor, funding
investor, shareholder, backer, stakeholder, financier | invest, fund
share, stock, stake, equity, holding, interest | shareholder
shareholder, stockholder, owner, investor | share
stock market, stock exchange, bourse, stocks, share prices, wall street | shares
bond, treasury, debenture | debt
profit, earnings, gain, net income, return | income
profitable, lucrative, money-making, in the black
loss, deficit, shortfall, red ink | lose
deficit, shortfall, gap, budget hole | budget, loss
surplus, excess, glut, oversupply | extra
revenue, income, receipts, earnings | money
income, earnings, salary, wages, pay | revenue, remuneration
bonus, reward, premium, incentive | pay
pension, retirement pay, old-age benefit, retirement benefit | retire
welfare, social security, benefits, social benefits, state aid | social
subsidy, grant, state support, handout, subsidise | aid
aid, assistance, help, relief, support | humanitarian, donor, lend a hand, backing, endorsement
grant, award, subsidy, scholarship | fund
donate, give, contribute, give to charity | donor, gift
donor, benefactor, contributor, sponsor, giver | donate
budget, spending plan, finances, fiscal plan | spending, financial
spend, lay out, expend, splash out | cost
save, put aside, economise, cut costs
austerity, belt-tightening, spending cuts, cutbacks | budget
tax, levy, duty, taxation, excise | taxpayer, fiscal
tariff, duty, customs duty, import tax, levy, import duty | trade, tax
border checks | tariff, duty
customs union, free trade zone, free trade area, free trade agreement, common market | trade, tariff
trade war, tariff war, trade dispute | tariffs
protectionism, trade barriers, protecting home industry | tariff
trade barrier, obstacle to trade, import restriction | tariff
quota, ceiling, cap, limit, allocation | restriction
monopoly, exclusive control, cartel | dominate
competition, rivalry, contest | competitor, compete
compete, vie, contend, rival | competition, competitor
competitor, rival, competing firm | compete
company, firm, business, corporation, enterprise | group, manufacturer, undertaking
corporation, company, conglomerate, multinational
multinational, international company, global company | corporation
subsidiary, daughter company, branch, affiliate | company
start-up, new company, young company, newly founded firm | startup, founder
merger, takeover, buyout, acquisition, amalgamation, fusion | merge
merge, combine, amalgamate, join together, fuse | merger, unite
joint venture, joint enterprise, partnership | joint, project
headquarters, head office, main office, base, seat | located
industry, sector, manufacturing, branch of the economy
manufacture, make, produce, build, assemble, turn out | factory
manufacturer, maker, producer, builder | company
production, output, manufacturing | produce
produce, make, manufacture, turn out, churn out | production, output
factory, plant, mill, production facility | manufacture, workshop
assembly line, production line, mass production | factory
workshop, studio, small factory | factory
mine, pit, quarry, colliery
farm, agricultural holding, ranch, plantation | agriculture
agriculture, farming, cultivation, agricultural sector | crop
crop, harvest, yield | grain, agriculture
grain, wheat, cereals, corn, barley | crop, food
food, foodstuffs, provisions, groceries, nourishment | eat, meal
fertiliser, plant food, potash, manure | agriculture
shortage, scarcity, lack, shortfall, dearth, deficit | insufficient
lack, absence, want, shortage, short of | missing
scarce, in short supply, hard to find, rare | shortage
abundant, plentiful, ample, in good supply
stockpile, reserve, hoard, store, stock up | inventory
reserve, stock, stockpile, supply, store | fund
foreign exchange reserves, gold and currency reserves, hard currency | reserves
frozen assets, blocked funds, immobilised assets | freeze
supply chain, logistics, chain of supply | delivery
warehouse, depot, storehouse, storage facility | store
wholesale, bulk | retail
shop, store, outlet, boutique, supermarket, retailer | high street
market, marketplace, bazaar | trade
auction, sale by bidding, bidding | tender
tender, bid, call for bids, procurement | contract
advertise, promote, publicise, market, plug
brand, label, trademark | company
job, work, employment, position, occupation, post, career | worker, vacancy, appointment, role
unemployment, joblessness, out of work, unemployed | job
resign, quit, hand in one's notice, leave
retire, stop working, go into retirement | pension
strike, walkout, industrial action, stoppage, down tools | protest, union
trade union, labour union, organised labour, union | workers
labour, work, manpower, workforce | worker
skilled, qualified, experienced | expert
rich, wealthy, affluent, prosperous, well-off, well-to-do | wealth, billionaire
poor, impoverished, needy, destitute, deprived, low-income | poverty
poverty, hardship, deprivation, destitution, need | poor
wealth, riches, fortune, prosperity, affluence | well-being
living standards, standard of living, quality of life | income
middle class, bourgeoisie | wealthy
developing country, emerging economy, emerging market, third world, global south | developing
developed country, industrialised nation, advanced economy, rich country | western
infrastructure, facilities, public works | roads
property, real estate, housing, buildings
rent, lease, hire, let, rental | tenant
mortgage, home loan, housing loan | house
insurance, cover, indemnity | risk
tourism, tourist industry, travel industry | tourist
cryptocurrency, bitcoin, digital currency, digital money, crypto, stablecoin | token
value, worth, price
worth, value, valued at | cost
estimate, reckon, put at, guess, calculate, gauge | approximately
sponsor, patron, backer, financial backer | sponsorship
lucrative, well-paid, highly profitable | profit
`;
