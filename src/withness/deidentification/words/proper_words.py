"""Words that are written with a capital: those that identify nobody, and those that tell a person from a place."""

from withness.deidentification.words.word_set import WordSet

# Tools, tests, languages, peoples, faiths and ways of speaking of a workplace: many share them.
COMMON = WordSet(
    "i i'm i'd i'll i've i’m god jesus christ english spanish french german italian portuguese chinese mandarin"
    " cantonese japanese korean vietnamese tagalog hindi urdu arabic russian polish ukrainian greek turkish hebrew"
    " farsi swahili somali american americans mexican canadian british irish scottish dutch swedish norwegian danish"
    " finnish indian pakistani filipino haitian cuban african asian european latino latina latinx hispanic black white"
    " catholic christian protestant baptist methodist lutheran jewish muslim hindu buddhist mormon sikh republican"
    " democrat internet web excel word powerpoint outlook slack zoom teams skype google gmail chrome windows microsoft"
    " office sharepoint onedrive apple mac iphone ipad android facebook instagram whatsapp linkedin twitter tiktok"
    " youtube netflix spotify uber lyft amazon venmo paypal jira confluence trello asana notion github gitlab python"
    " java javascript sql linux docker kubernetes salesforce workday quickbooks adobe photoshop figma canva dropbox"
    " docusign kronos concur epic chatgpt copilot ai signal messenger facetime bluetooth wifi airpods keurig sharpie"
    " post-it band-aid kleenex gatorade starbucks covid zoomed spreadsheet mondays tuesdays wednesdays thursdays"
    " fridays saturdays sundays hi hello dear hey thanks thank sorry sincerely regards best ok okay yes no mom dad"
    " mommy daddy ma'am sir human resources ms mrs mr dr am pm bible fax cell tel cc ps wi-fi outlook teams monday’s"
    " t-shirt"
)

# Of these a name may be made, as in "Grace Lutheran" or "First Baptist".
FAITHS = WordSet(
    "catholic christian protestant baptist methodist lutheran jewish muslim hindu buddhist episcopal presbyterian"
    " orthodox african american mexican korean chinese"
)

# Those of them at whose house somebody may work: "I work at Google", but "we use Google".
EMPLOYERS = WordSet(
    "google microsoft apple amazon netflix facebook uber lyft starbucks salesforce adobe spotify twitter epic linkedin"
    " oracle paypal airbnb dropbox kronos workday youtube tiktok instagram"
)
SPELLED_LIKE_WORDS = WordSet("UPS ICE LLP LLC")

# Short forms that stand for no house in particular.
ACRONYMS = WordSet(
    "PTO KPI KPIS HR IT OK ASAP FYI FAQ PDF CV ID TV PC AC AM PM EOD EOW ETA TBD TBA NDA PR QA UX UI API OKR OKRS CRM"
    " ERP SOP SOPS ROI RFP SLA SLAS MBA PHD BA BS MA MS RN LPN CNA NP PA EMT MD ER ICU OR NICU PACU ED IV EKG CPR DNR"
    " EHR EMR PPE OSHA HIPAA ADA FMLA EEO EEOC DEI IEP PTA GPA SAT GED ESL FBI IRS DMV USA US UK EU LGBTQ BIPOC PMS"
    " ADHD PTSD OCD HIV AIDS COPD MS ALS DUI CEO CFO COO CTO CIO CMO CHRO VP SVP EVP GM MC DJ GPS USB PIN SMS CC BCC"
    " RE WFH OOO OT DM DMS LOL OMG WTF SMH TBH IMO IDK BTW PS NB FWIW TL DR YTD COB VIP RSVP POS SKU"
    " SKUS HVAC CNC LED ATM PO BOL NYC LA DC PIP PIPS SME TA ATV SUV RV CT MRI ECG EEG BP PRN AED NPO"
)

# Countries, states, and the larger towns.
PLACES = WordSet(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois"
    " indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri"
    " montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington"
    " wisconsin wyoming jersey manhattan brooklyn queens bronx chicago houston phoenix philadelphia dallas austin"
    " jacksonville columbus charlotte indianapolis seattle denver boston nashville memphis portland detroit louisville"
    " milwaukee albuquerque tucson fresno sacramento mesa atlanta omaha raleigh miami minneapolis tulsa tampa arlington"
    " bakersfield aurora anaheim honolulu stockton cincinnati pittsburgh anchorage greensboro plano orlando newark"
    " lincoln toledo irvine durham chandler laredo lubbock gilbert reno scottsdale baltimore birmingham spokane"
    " rochester richmond tacoma fontana modesto oxnard yonkers huntsville boise tallahassee knoxville worcester"
    " providence chattanooga savannah charleston buffalo cleveland akron dayton duluth fargo topeka wichita biloxi"
    " shreveport mobile montgomery macon augusta eugene salem olympia oakland berkeley pasadena burbank syracuse albany"
    " ithaca hartford burlington lansing flint gary peoria rockford dubuque davenport sioux lexington asheville"
    " wilmington trenton camden harrisburg scranton allentown hoboken queens vegas tijuana toronto montreal vancouver"
    " ottawa calgary london paris berlin munich madrid barcelona rome milan dublin edinburgh glasgow manchester"
    " amsterdam brussels vienna zurich geneva stockholm oslo copenhagen helsinki warsaw krakow prague budapest athens"
    " istanbul moscow kyiv lviv dubai mumbai delhi bangalore hyderabad chennai pune karachi lahore dhaka manila jakarta"
    " singapore bangkok hanoi saigon tokyo osaka seoul beijing shanghai shenzhen taipei sydney melbourne auckland lagos"
    " accra nairobi kampala johannesburg durban cairo casablanca bogota lima quito caracas havana mexico canada america"
    " brazil argentina chile colombia peru ecuador venezuela guatemala honduras salvador nicaragua panama cuba haiti"
    " jamaica england scotland wales ireland britain france germany italy spain portugal netherlands belgium"
    " switzerland"
    " austria sweden norway denmark finland iceland poland ukraine russia belarus romania bulgaria greece turkey serbia"
    " croatia bosnia albania hungary czechia slovakia israel palestine lebanon syria iraq iran afghanistan pakistan"
    " india nepal bangladesh china taiwan japan korea vietnam cambodia laos thailand malaysia indonesia philippines"
    " australia egypt morocco algeria tunisia libya sudan ethiopia eritrea somalia kenya uganda rwanda tanzania nigeria"
    " ghana senegal mali cameroon congo angola zambia zimbabwe botswana africa europe asia ontario quebec punjab kerala"
    " gujarat oaxaca jalisco puebla midwest bahamas bermuda samoa guam"
)
# One behind the other, as a pattern has them.
TWO_WORD_PLACES = (
    "new york|new jersey|new mexico|new hampshire|new orleans|new haven|new delhi|new zealand|north carolina"
    "|south carolina|north dakota|south dakota|west virginia|rhode island|puerto rico|costa rica|el salvador|el paso"
    "|san diego|san francisco|san jose|san antonio|santa fe|santa ana|santa cruz|los angeles|las vegas|salt lake"
    "|st. louis|st. paul|fort worth|fort wayne|long beach|long island|virginia beach|kansas city|oklahoma city"
    "|baton rouge|des moines|little rock|grand rapids|ann arbor|green bay|cape town|south africa|south korea"
    "|north korea|sri lanka|hong kong|mexico city|saudi arabia|sierra leone|ivory coast|burkina faso|united kingdom"
    "|palo alto|mountain view|bay area|silicon valley|staten island|east coast|west coast|boca raton|sioux falls"
    "|corpus christi|ho chi minh|tel aviv|rio grande|cedar rapids|dominican republic"
)

# A run of capitalized words with one of these in it is a house, not a person.
ORGANIZATION_WORDS = WordSet(
    "inc bros llc llp ltd corp corporation company co group holdings partners associates industries enterprises systems"
    " solutions technologies tech labs laboratories software consulting capital bank trust insurance mutual financial"
    " realty properties construction builders contractors roofing plumbing electric energy power freight logistics"
    " shipping trucking transport transit airlines airways air aviation motors auto automotive foods farms farm dairy"
    " ranch orchards market markets mart grocery bakery cafe café bistro grill diner kitchen tavern bar pizzeria"
    " restaurant hotel inn resort hospital medical clinic health hospice care pharmacy dental rehab rehabilitation"
    " center centre school elementary academy college university institute district library museum church chapel"
    " cathedral parish temple mosque synagogue ministries foundation society association union local council committee"
    " department dept division office agency bureau authority administration court county club league press media news"
    " studios theater theatre services service store stores outlet warehouse depot supply steel manufacturing works"
    " mills mill board supervisors brewing brewery winery salon spa gym fitness nursery daycare montessori charter"
    " high middle middletown"
    " retirement manor village senior living cargo plumbing legal law firm packaging"
)
PLACE_WORDS = WordSet(
    "street st avenue ave road rd boulevard blvd lane drive highway hwy route parkway plaza square park creek river"
    " lake hill hills heights falls springs beach bay island valley mountain canyon city town township county state"
    " airport terminal campus tower building wing hall harbor port ridge grove woods forest field fields crossing"
    " junction gate bridge site job ward"
)

HONORIFICS = WordSet(
    "dr mr mrs ms miss mx prof professor doctor nurse officer sgt sergeant captain capt lt lieutenant colonel major"
    " coach pastor father fr sister brother deacon rev reverend rabbi imam bishop chaplain judge justice councilman"
    " councilwoman councilmember councilor senator representative mayor governor principal chief chef detective deputy"
    " sheriff uncle aunt auntie tia tio grandma grandpa madam dean superintendent president commissioner director"
    " manager supervisor big little old young lil papa mama crazy tall skinny attorney trooper warden alderman"
    " alderwoman"
)
NAME_PARTICLES = WordSet("de la del della di da dos das du le van von der den ter bin ibn al el abu y e st st. san")
NAME_SUFFIXES = WordSet("jr sr ii iii iv md phd rn esq dds cpa")
