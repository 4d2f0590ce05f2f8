"""Words by which names are told from other words: given names, surnames, and plain English.

GIVEN_NAMES are those that at least 250 children were given in one year, from the names of the US Social Security
Administration since 1880 (https://www.ssa.gov/oact/babynames/limits.html, public domain), and some hundred more of
people who came to work in the United States from elsewhere, which we collected ourselves.

SURNAMES are those of the thousand that the US Census of 2010 counted most often which are no given names
(https://www.census.gov/topics/population/genealogy/data/2010_surnames.html, public domain).

ENGLISH is Kevin Atkinson's SCOWL, sizes 10 and 20, with what of size 35 is a name as well, and without a few slurs.
What `lexicon.is_english` can tell by itself is left out: inflections, and what a prefix or suffix makes of a word.
"""

GIVEN_NAMES = """
aaden aadhya aaliyah aanya aarav aaron aarya abagail abbey abbie abbigail abby abdi abdiel abdou abdul abdullah abe
abebe abel abena abigail abigale abigayle abimbola abiodun abiola abraham abram abrianna abrielle abril abubakar ace
acheampong achilles ada adaeze adalee adaline adalyn adalynn adam adamaris adan adaobi addalyn addie addilyn addilynn
addison addisyn addyson adebayo adelaide adele adelina adeline adelyn adelynn aden adeyemi adilene adilynn adison
aditi aditya adley adolfo adolph adonis adrian adriana adriane adrianna adrianne adriel adrien adrienne adwoa adyson
aedan afia agarwal agnes agnieszka agustin ahmad ahmadi ahmed aidan aiden aidyn aila ailani aileen aimee ainhoa
ainsley aisha aislinn aitana aiyana aiyanna aja ajay akash akeelah akeem akhtar akiko akintola akira al alaia alaina
alaiya alan alana alani alanna alannah alaric alaya alayah alayna alaysia albert alberta alberto alden aldo aleah alec
alecia aleena aleigha alejandra alejandro aleksandr aleksandra aleksei alemayehu alena alene alesha alesia alessandra
alessandro alessia aleta alethea alex alexa alexande alexander alexandr alexandra alexandrea alexandria alexandro
alexia alexis alexus alexys alexzander alf alfonso alfred alfreda alfredo ali alia aliah aliana alianna alice alicia
alicja alijah alina aline alisa alisha alison alissa alisson alivia aliya aliyah aliza alize allan allen allene allie
allison allisson ally allyson allyssa alma alondra alonso alonzo alora alphonse alphonso alta althea alton alva
alvarado alvaro alvin alvina alyce alycia alysa alyse alysha alysia alyson alyssa alyvia ama amadi amaia amalia amanda
amani amara amare amari amarion amaris amaya amayah amber ambrose ameer amelia amelie america ami amia amiah amias
amie amina aminah amir amira amirah amit amita amiya amiyah amora amos amoura amrita amy amya ana anabel anabella
anabelle anahi anais anakin analia anand ananya anastasia anaya ander anders anderson andi andre andrea andrei andres
andrew andria andrzej andy anfernee angel angela angeles angelia angelica angelina angeline angelique angelo angie anh
anika aniket anil anissa anita anitra aniya aniyah anjali anjanette anjelica ann anna annabel annabell annabella
annabelle annalee annalise anne anneke anneliese annemarie annette annie annika anniston annmarie ansah ansh ansley
anson anthony antoine antoinette anton antonella antonia antonio antony antwan anuj anupam anwar anya aparna apinya
apollo april aquino arabella araceli aracely aranza archer archie arden areli arely ares aretha ari aria ariadne ariah
arian ariana arianna aric ariel ariella arielle aries ariya ariyah arjun arleen arlene arleth arlette arline arlo
armand armando armani arnav arnold aron arron arsenio arslan art artem artemis arthur arturo artyom arun arya aryan
aryana aryanna asa asante asghar asha ashanti ashely asher ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn
ashok ashton ashtyn asia asif asma aspen aspyn assane astrid athena atlas atreus atticus aubree aubrey aubri aubriana
aubrianna aubrie aubriella aubrielle aude audie audra audrey audriana audrianna audrina august augusta augustine
augustus aurelia aurora austen austin austyn autumn ava avah avalyn avalynn avayah averi averie avery aviana avianna
avis awa axel axl axton aya ayaan ayala ayana ayanna aydan ayden aydin ayesha ayla ayleen aylin ayodele ayumi ayva
azadeh azalea azaria azariah aziel aziz azul babak babatunde bachmann bahar bailee bailey bajwa baker balint balogun
bambi banerjee bangura banks baraka barb barbara barbra barney barrett barry bart bartosz bashir basil baylee bayleigh
baylor beata beatrice beatrix beatriz beau becca beck beckett beckham becky behrouz belen belinda bella bellamy belle
ben benicio benita benjamin bennett bennie benny benoit benson bentlee bentley bently benton berenice berkley
bernadette bernadine bernard bernice bernie berniece bert bertha bertie beryl bessie beth bethany bethzy betsy bette
bettie betty bettye beulah bev beverley beverly bexley beyonce bhatia bhatt bianca bill billie billy birdie bjorn
blaine blair blaire blaise blake blakely blanca blanche blaze blessing bo boateng bob bobbi bobbie bobby bode boden
bodhi bodie bogdan bondarenko bongani bonita bonnie bonny booker boone borislav borkowski boston bowen boyd brad
braden bradford bradley bradly brady bradyn braeden braedon braelyn braelynn braiden brandan brandee branden brandi
brandie brandon brandy brandyn branson brantlee brantley braxton brayan brayden braydon braylee braylen braylon brea
breana breann breanna breanne brecken bree brenda brendan brenden brendon brenna brennan brennen brent brentley
brenton breonna bret brett bria brian briana brianda brianna brianne briar brice bridger bridget bridgett bridgette
briella brielle briggs brigitte briley brinley brionna brisa bristol britany britney britni britny brittaney brittani
brittanie brittany brittnee brittney brittni brittny brixton brock broderick brodie brody brogan bronson brook brooke
brooklyn brooklynn brooks bruce bruno bryan bryana bryanna bryant bryce brycen brylee bryleigh bryn brynlee brynleigh
brynn bryon brysen bryson bud buddy buffy buford bui burton buzz byron cade caden cadence cael caiden cailyn cain
cairo caitlin caitlyn caitlynn cal cale caleb caleigh cali calista callahan callan calleigh callen callie calliope
callum calvin cam cambria camden camdyn cameron cami camila camilla camille camilo campbell camren camron camryn
canaan candace candi candice candy cannon caoimhe capri cara caren carey cari carie carina carissa carl carla carlee
carleigh carlene carley carli carlie carlos carlotta carlton carly carmela carmella carmelo carmen carmine carol
carolann carole carolee carolina caroline carolyn carrie carroll carson carter cary caryn casandra casen casey cash
cason caspian cass cassandra cassidy cassie cassius cassondra castiel cataleya catalina catharine catherine cathie
cathleen cathryn cathy catina catrina cayden caydence cayla caylee cayson cecelia cecil cecile cecilia cecily cedric
celeste celia celina celine cesar chace chad chadwick chaim cham chana chance chanda chandler chandra chanel chang
channing chantal chante chantel chantelle charity charlee charleigh charlene charles charleston charley charli charlie
charlize charlotte charmaine chase chasity chastity chaudhary chaudhry chavez chaya chaz chelsea chelsey chelsi
chelsie chen cheng cheri cherie cherish cherry cheryl cheryle chester cheung cheyanne cheyenne chiara chidi chidinma
chika chinedu chioma chip chiquita chloe chris chrissy christa christal christen christi christian christiana christie
christin christina christine christop christophe christopher christy chrystal chuck chukwu chukwuma chun chyna ciara
cicely cielo ciera cierra cindi cindy citlali citlalli clair claire clara clare clarence clarice clarisa clarissa
clark claud claude claudette claudia claudine claudio clay clayton clem clement clementine cleo cleveland cliff
clifford clifton clint clinton cloe clyde coby cody coen cohen colby cole coleen coleman colette colin colleen collin
collins colson colt colten colton concetta conner connie connor conor conrad constance constanza consuelo contreras
coop cooper cora coraline corbin cordelia cordell cordero coretta corey cori corina corine corinne cornelia cornelius
corrie corrine cortez cortney cory coty courtney coy craig creed crew cris crissy cristal cristian cristiano cristin
cristina cristofer cristopher cristy crosby cruz crystal cullen cuong curt curtis cy cynthia cyril cyrus dafydd dahlia
daija daiki daisha daisy dakari dakota dalary dale daleyza dalia dalilah dallas dalton damari damarion damaris damian
damien damion damola damon dan dana dandre dane danelle danette dang dangelo dani dania danica daniel daniela daniella
danielle danika danita danna dannie danny dante dao daphne daquan dara darby darcy daren daria darian dariana dariel
darien darin dario darion darius dariusz darla darlene darnell darrel darrell darren darrick darrin darrius darron
darryl darwin darya daryl das dash dashawn dasia dave davey davian david davidov davin davina davion davis davon
davonte dawn dawna dawson dax daxton dayami dayana dayanara dayna dayton deacon dean deana deandre deangelo deann
deanna deanne deb debbi debbie debbra debby debi debora deborah debra debrah declan dee deegan deena deepa deepak
deepika deidra deidre deion deirdre deja dejah delaney delano delbert delia delilah della delmar delois delores
deloris delphine demarcus demario demarion demetria demetrius demi demir demond dena deneen deng denice denis denise
denisha denisse dennis denny denver denzel deon deonte dequan derek derick deron derrick deshawn deshmukh desirae
desiree desmond dessie destinee destiney destini destiny devan devante deven devika devin devon devonta devonte devyn
dewayne dewey dex dexter dhillon dhruv diallo diamond dian diana diane diann dianna dianne diarmuid diaz dick dickie
diego dilan dilip dillan dillion dillon dimitri dina dinah dinesh dino dion dionne diop dior dirk divya dixie diya
dlamini dmitri dmitry dmytro doan dogan dollie dolly dolores dominic dominick dominik dominique dominque domonique don
dona donald donavan dongmei donn donna donnell donnie donny donovan donte dora doreen dorene dorian doris dorothea
dorothy dorris dortha dorthy dot dottie doug douglas doyle dragan drake draven dream drew duane dubois duc dudley duke
dulce duncan dung duong dusan dustin dusty duyen dwain dwayne dwight dylan dylon ean earl earle earlene earline
earnest earnestine easton ebele eboni ebony ed eddie eden edgar edison edith edmond edmund edna eduardo edward edwin
edwina edyta edythe effie efrain efua egor egypt eileen eilidh eithan ekaterina ekene ekwueme elaina elaine elbert
elda eldon eleanor eleanora eleanore elena eli elian eliana elianna elias eliel eliezer elif elijah elin elina elinor
elisa elisabeth elise eliseo elisha elissa eliza elizabet elizabeth ella elle ellen ellery elliana ellianna ellie
elliot elliott ellis ellison ellsworth elma elmer elmo elnora elodie eloise elora elouise elsa elsie elton elva elvin
elvira elvis elwood elyse elyssa elzbieta em emani emanuel ember emberly emeka emelia emely emerald emerie emerson
emersyn emery emil emilee emilia emiliano emilie emilio emily emir emma emmalee emmaline emmalyn emmalynn emmanuel
emmarie emmeline emmet emmett emmie emmitt emmy emogene emory emre encarnacion enid enoch enrique ensley enzo eoin
ephraim eric erica erich erick ericka erik erika erin erlinda erma ermias erna ernest ernestine ernesto ernie errol
ervin erwin erykah eryn esme esmeralda esperanza essence essie esteban estefani estefania estella estelle ester
estevan esther estrella eszter ethan ethel etienne etta eugene eugenia eula eun eunice eva evalyn evan evangeline eve
evelin evelyn evelynn everett everlee everleigh everly evie ewa eze ezekiel ezequiel ezra fabian fabiola fadi faisal
faith fallon fannie farah fariba farid farida farouk farrah fatima fatimah fatma fatou fatoumata fay faye felecia
felicia felicity felipe felisha felix femi feng ferdinand ferhat fern fernanda fernandes fernando ferreira filip
finley finn finnegan finnley fiona firas fisher fletcher flo flor flora florence florine flossie floyd flynn fofana
folake ford forest forrest fox fran frances francesca francine francis francisco franciszek franco francois frank
frankie franklin fred freda freddie freddy frederic frederick fredrick freya freyja frida frieda funmi gabby gabe
gabor gabriel gabriela gabriella gabrielle gael gage gaige gail gale galen galilea ganesh gannon garland garnet garret
garrett garrick garrison garry garth gary gatlin gauge gaurav gaven gavin gavyn gay gaye gayla gayle gebre geeta gemma
gena gene genesis geneva genevieve geoffrey george georgette georgia georgie georgina gerald geraldine geralyn gerard
gerardo geri german gerry gertrude ghosh gia giada giana giancarlo giang gianna gianni giavanna gibson gideon gigi gil
gilbert gilberto gilda gill gillian gina ginger ginny gino giorgos giovani giovanna giovanni giovanny girma giselle
gisselle gita giuliana gladys glen glenda glenn glenna gloria glynis goldberg goldie gomes gong gonzalo goran gordon
goswami grace gracelyn gracelynn gracie graciela grady graham grant graysen grayson greg gregg gregory greta gretchen
grey greyson griffin griselda grover grzegorz guadalupe guerrero guevara guillaume guillermo gunnar gunner guo gupta
gurpreet gus gussie gustavo gutierrez guy gwen gwendolyn gwyneth habib hadassah haddad hadiya hadlee hadleigh hadley
haidar haiden haile hailee hailey hailie haisley hakeem hakim hal haleigh haley hali halie halima halle halley hallie
halo hamid hamza hana hanh hank hanna hannah hans hao harlan harlee harleigh harley harlow harmoni harmony harold
harper harriet harriett harriette harrison harry haruka haruto harv harvey hashemi hassan hatice hattie haven hayden
hayes haylee hayleigh hayley haylie hazel heath heather heaven heavenly heba hector hee heidi heidrun heidy helen
helena helene heloise hendrix henley henrietta henrik henry henryk herb herbert herman hernan herschel hester hezekiah
hien hilary hilda hillary hiro hiroko hiroshi hoa hoang holden holland holli hollie hollis holly homer honesty hong
hoover hope horace hossain houston howard hsu huan huang hubert hudson huey hugh hugo hui humberto hung hunter huong
hussain hussein huxley huynh hye hyman ian ibarra ibrahim ida idris iesha ieshia ifeanyi ifeoma iggy ignacio igor ike
ikenna iker ikram ila ilene iliana imani imogene imran ina inaya india indie indira ines inez inga ingrid ioana iola
iona ione ira ireland irene irina iris irma irvin irving irwin isaac isabel isabela isabell isabella isabelle isadore
isai isaiah isaias isamar isha ishaan isiah isis isla ismael ismail israel issac istvan itzayana itzel iva ivan ivana
ivanna ivette ivory ivy iwona iyana iyanna iyer iyla izabel izabella izabelle izaiah izayah izzy jabari jacalyn jace
jacek jacey jack jackeline jackie jacklyn jackson jaclyn jacob jacoby jacqueline jacquelyn jacquline jada jade jaden
jadiel jadon jadyn jaeda jaeden jaelyn jaelynn jagger jagoda jaheim jaida jaiden jaidyn jailene jailyn jaime jaimie
jain jair jairo jakari jakayla jake jakob jakobe jakub jaleel jaleesa jalen jalisa jaliyah jalyn jalynn jamaal jamal
jamar jamarcus jamari jamarion jamel james jameson jamey jami jamie jamila jamir jamison jamiya jammie jamya jan jana
janae janay jane janeen janek janel janell janelle janessa janet janette janiah janice janie janine janis janiya
janiyah jankowski janna jannie january jaquan jaquelin jaqueline jared jarek jaren jaret jarod jaron jaroslaw jarred
jarrett jarrod jarvis jase jasiah jaslene jaslyn jasmin jasmina jasmine jasmyn jason jasper jaunita javad javier
javion javon jax jaxen jaxon jaxson jaxton jaxtyn jaxx jaxxon jay jaya jayanti jayce jaycee jayceon jayda jayde jayden
jaydin jaydon jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin jaylon jaylyn jaylynn jayme jayne jayson jaziel
jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jean jeanette jeanie jeanine jeanna jeanne jeannette
jeannie jeannine jeb jed jedidiah jeff jefferson jeffery jeffrey jeffry jelena jemma jen jena jenelle jenesis jenifer
jenna jennie jennifer jenny jensen jerald jeramiah jeremiah jeremy jeri jerica jerilyn jerimiah jermaine jerod jerome
jeromy jerri jerrica jerrod jerrold jerry jess jessa jesse jessi jessica jessie jessika jesus jett jevon jewel jewell
jha jiang jianna jill jillian jim jimena jimmie jimmy jin jing jiwoo jo joan joana joann joanna joanne joaquin jocelyn
jocelyne jocelynn jodi jodie jody joe joel joelle joesph joey johan johana johanna john johnathan johnathon johnie
johnna johnnie johnny johnpaul jolene jolette jolie jon jonah jonas jonathan jonathon joni jonna jordan jorden jordin
jordon jordy jordyn jordynn jorge jorja jose joselin joseline joselyn joseph josephine josette josh joshi joshua
josiah josie joslyn josselyn josue journee journey journi jovan jovani jovanni jovanny jovie joy joyce jozef joziah
juan juana juanita judah jude judi judie judith judson judy juelz jules juli julia julian juliana julianna julianne
julie julien juliet julieta juliette julio julisa julissa julius juma jun june junior juniper jurnee justice justin
justina justine justus juwan jyoti kabir kace kacey kaci kacie kade kadeem kaden kadence kadiatou kadija kadijah kadin
kadyn kaeden kael kaela kaelyn kaelynn kahlil kai kaia kaiden kaidence kaila kailani kailee kailey kailyn kailynn
kairi kairo kaiser kaisley kaison kaitlin kaitlyn kaitlynn kaiya kala kalani kale kaleb kaleena kaleigh kalel kaley
kali kalie kaliyah kalli kallie kalpana kalyn kamal kamala kamara kamari kamden kamdyn kameron kami kamila kamilah
kamille kamiyah kamora kamron kamryn kamya kandace kandice kane kanisha kannon kanye kapoor kara karan kareem karen
kari karie karim karin karina karis karissa karl karla karlee karley karli karlie karly karma karol karon karrie
karson karsyn karter karthik karyme karyn kasandra kase kasen kasey kash kashton kasia kason kassandra kassidy kassie
kat kataleya katalina katarina katarzyna kate katelin katelyn katelynn katerina kateryna katharine katherin katherine
kathi kathie kathleen kathrine kathryn kathy kati katia katie katina katlin katlyn katlynn katrina katy katya kaur
kaveh kavita kay kaya kaycee kayden kaydence kaye kayla kaylah kaylani kaylee kayleen kayleigh kaylen kayley kayli
kaylie kaylin kaylyn kaylynn kayode kaysen kayson kazimierz keagan keanu keara keaton kecia keegan keeley keely keenan
kehlani keiko keilani keily keira keisha keita keith kelis kellan kellen kelley kelli kellie kelly kelsea kelsey kelsi
kelsie kelvin ken kenadie kendal kendall kendra kendrick kendyl kenia kenisha kenji kenley kenna kennedi kennedy
kenneth kenny kensington kensley kent kenya kenyon kenzie kenzo keon keri kermit kerri kerrie kerry kesha keshawn
keshia kevin kevon keyla keyshawn khadija khadijah khalani khaleesi khalid khalil khan khanh khari khloe khoa khoury
kia kiaan kian kiana kianna kiara kiarra kiel kiera kieran kierra kiersten kiley killian kim kimber kimberlee
kimberley kimberly kimora king kingsley kingston kinley kinsey kinslee kinsley kip kira kiran kirby kirk kirsten
kirstie kirstin kisha kit kitty kizzie kizzy kloe knox koa kobayashi kobe koby koda kody kofi kohen kojo kolby kole
kolten kolton konner konnor kora korbin korey kori kortney kory kourtney kovac kovacs kovalenko kowalczyk kowalski
kozlowski krew kris krish krishna krishnan krista kristal kristen kristi kristian kristie kristin kristina kristine
kristofer kristoffer kristopher kristy kristyn krysta krystal krysten krystina krystle krzysztof kumar kunal kurt
kurtis kwabena kwaku kwame kwasi kwon kya kyan kye kyla kylah kylan kyle kylee kyleigh kyler kylie kylo kymani kyndal
kyndall kyng kynlee kyra kyree kyrie kyro kyron kyson kyung lacey lachlan laci lacie lacy ladarius ladonna laila
lailah lainey laisha lakeisha lakesha lakeshia lakisha lakshmi lam lamar lamine lamont lan lana lance landen landon
landry landyn lane laney langston laniyah lanny lara laraine larissa larry lars lashanda lashawn lashonda latanya
latasha latifah latisha latonia latonya latosha latoya latrell latrice latricia laura laureen laurel lauren laurence
lauri laurie lauryn lavar lavern laverne lavonne lawanda lawrence lawson layla laylah laylani layne layton lea leah
leandra leandro leann leanna leanne leatrice lech ledger lee leeann leena leesa legacy legend leia leigh leigha
leighton leila leilah leilani leilany leisa lela leland lelia len lena lennon lennox lenny lenora lenore leo leola
leon leona leonard leonardo leone leonel leonidas leora leota leroy les lesa lesia lesley leslie lesly lessie lester
letha leticia letitia levar levi lewis lex lexi lexie lexus leyla li lia liam lian liana libby liberty lien ligia lila
lilah lilia lilian liliana lilianna lilith lillian lilliana lillianna lillie lilly lillyana lily lilyana lilyanna lim
lin lina lincoln linda lindiwe lindsay lindsey lindy ling linh linsey linwood lionel lisa lisbeth lisette lisha
lissette litzy liu liv livia liz liza lizbeth lizeth lizette lizzie lizzy ljubica lloyd lochlan logan lois lola lolita
lon london londyn loni lonnie lopes lora loraine lorelai lorelei loren lorena lorene lorenzo loretta lori lorie lorine
lorna lorraine lorri lorrie lottie lou louann louella louie louis louisa louise lourdes lowell loyd lu luann luanne
luca lucas lucca lucero lucia lucian luciana luciano lucile lucille lucinda lucja lucy luella luis luisa luka lukas
lukasz luke lula lulu luna luong lupe luther luz lwazi lyanna lydia lyla lylah lyle lyn lynda lyndon lyndsay lyndsey
lynette lynn lynne lynnette lynsey lyra lyric ma mabel mable mac macey maci macie maciej mack mackenzie macy madalyn
madalynn madden maddie maddison maddox madeleine madeline madelyn madelynn madge madilyn madilynn madisen madison
madisyn madyson mae maegan maeve magda magdalena maggie magnolia magnus mahesh mahmood mahmoud mai maia maira maisie
maison maja majesty major makai makaila makala makayla makena makenna makenzie malachi malakai malaki malani malaya
malayah malaysia malcolm maleah malgorzata malhotra malia maliah malik malinda malissa maliyah mallory mamadou mamie
mandi mandla mandy manish manny manoj manuel manuela mara maranda marc marcel marceline marcella marcellus marcelo
marci marcia marcie marcin marco marcos marcus marcy marek mareli marely maren margaret margarita marge margery margie
margo margot marguerite mari maria mariah mariam marian mariana mariann marianna marianne maribel maricela marie
mariel mariela marietta marilyn marilynn marin marina mario marion marisa marisela marisol marissa maritza mariusz
mariyah marjorie marjory mark markus marla marlee marleigh marlen marlena marlene marley marlie marlin marlo marlon
marlowe marlys marni marnie marques marquez marquis marquise marquita marsha marshall marta martha martika martin
martina marty marva marvin mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylou masen masha mason
mateo mateusz mathew mathias matias matilda matt matteo matthew matthias mattie maud maude maudie maura maureen
maurice mauricio maurine maverick mavis max maxim maximilian maximiliano maximillian maximo maximus maxine maxton
maxwell may maya maylee mayme maynard mayra mayson mazikeen mbali mbeki mcarthur mckayla mckenna mckenzie mckinley
meadow meagan meaghan mechelle meera meg megan megha meghan meghann mehdi mehmet mehta mehwish mei meilani meili mekhi
mel melani melania melanie melany melba melina melinda melisa melissa mellissa melnyk melodie melody melva melvin
melvyn memphis mendes menon mercedes mercy meredith merle merlin merrick merrill merry messiah mia miah micaela micah
michael michaela michal micheal michel michele michell michelle mick mickey miguel mihai mikaela mikala mikalah
mikayla mike mikhail mila milagros milan milana milani milania mildred milena miles miley millard miller millie milo
milos milt milton mimi min mina mindi mindy ming minh minnie mira miracle miranda mireya miriam miroslav misael misaki
mishra missy misti misty mitch mitchel mitchell mitra mitzi miya moana moe moesha mohamed mohammad mohammed mohamud
mohsin moises mollie molly mona monica monika monique monroe monserrat montana monte montserrat monty mordechai moreau
morgan moriah morris morton morty moses moshe mostafa mozelle mridula muhammad mukesh mukherjee murat muriel murphy
murray murthy musa mustafa mya myah myla mylah mylee myles mylie mylo myra myranda myrna myron myrtle nabil nadia
nadine naeem nahla nailah naima nair nakamura nakia nakita nala nalani nalini nallely nam nan nanami nancy nandini
nanette nannette nannie nao naoko naomi narges nash nasir nasreen nasser nat natalee natalia natalie nataly natalya
natasha nate nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathen navid navy naya nayeli nayely
ndiaye neal ned neha nehemiah neil nelda nell nellie nelson neriah nestor nettie neva nevaeh neveah neymar nga ngan
ngo ngoc ngozi nguyen nhi nhung nia nichelle nicholas nichole nick nickolas nicky nico nicolas nicole nicolette nigel
nikhil nikia nikita nikki niklaus niko nikolai nikolas nils nina ninad nisha nita nithya niu nixon nkechi nkosi noa
noah noe noel noelia noelle noemi nokuthula nola nolan nomvula nona noor nora norah norbert noreen norm norma norman
norris nour nova novah novak novalee nowak nuno nya nyah nyasia nyla nylah nyomi oaklee oakleigh oakley oaklyn oaklynn
obafemi obi obinna ocean octavia octavio odalys odell odessa odin okafor okeke okonkwo okoro oksana ola olena olga
olive oliveira oliver olivia ollie olu oluwaseun oma omar omari omarion onyango onyx opal ophelia ora orion orla
orlando ortega orval orville oscar osei osman osvaldo oswaldo otis otto owen owusu oyelaran oz ozturk pablo padma
paige paislee paisleigh paisley paityn palmer paloma pam pamala pamela pandey pankaj pansy paola paolo papadopoulos
paris parisa park parker parvati parveen pasquale pat patel patience patil patrica patrice patricia patrick patsy
patti pattie patty paul paula paulette paulina pauline pawel paxton payten payton pearl pearlie pedro peg peggie peggy
penelope pennie penny percy pereira perla perry persephone pershing pete peter petrov petrova peyton pham phan phil
philip phillip philomena phoebe phoenix phuc phuong phylicia phyllis pierce pierre piotr pip piper polly pooja popescu
popov poppy porsha porter portia prabhu pradeep prakash pranav prasad prashant praveen precious preeti presley preston
prince princess princeton priscila priscilla priti priya priyanka promise purnima pyper qiana quan quang queen quentin
quiana quincy quinn quinten quintin quinton qureshi quynh rachael rachana racheal rachel rachelle radek rae raegan
raekwon raelyn raelynn rafael rafal raghav raheem rahman rahul raiden raina raj raja rajesh rajiv ralph ramesh ramiro
ramon ramona rana randal randall randell randi randolph randy rania rao raphael raquel rashad rashid rashida rashidi
raul raven ravi ray raya rayan rayden raylan raylee raymond rayna rayne reagan reanna reba rebeca rebecca rebekah
reddy reece reed reem reese regan reggie regina reginald rehana reid reign reilly reina rekha remi remington remy rena
renae renata rene renee renita retha reuben reva rex rey reyansh reyna reynaldo reza rhea rhett rhianna rhiannon rhoda
rhonda rhys riaan rianna ricardo rich richard richelle rick rickey rickie ricky rico ridge rigoberto rihanna rikki
riley rilynn rin rio rishi rita ritu river rivka riya rob robbie robbin robby robert roberta roberto robin robyn rocco
rochelle rocio rocky rod roderick rodger rodney rodolfo rodrick rodrigo rodrigues rogelio roger rohan rohit roland
rolando rolland roman romeo romina ron ronald ronaldo ronan ronda roni ronin ronnie ronny roosevelt rory rosa rosalee
rosalia rosalie rosalind rosalinda rosalyn rosanna rosanne roscoe rose roseann roseanna rosella roselyn rosemarie
rosemary rosetta rosie roslyn ross rowan rowen roxana roxane roxann roxanna roxanne roxie roy royal royalty royce
ruben rubi ruby rubye ruchi rudolph rudy rufus rupa ruslan russ russel russell rusty ruth ruthann ruthie ryan ryann
ryder ryker rylan ryland rylee ryleigh rylen rylie ryne ryota saanvi sabah sabrina sachin sade sadia sadie saeed sagar
sage sahin saida saige saint saito sakura sal salem salina sallie sally salma salvador salvatore sam samantha samara
samir samira samiya samiyah sammie sammy samson samuel sana sanaa sanai sandeep sandi sandra sandy sanford sangeeta
saniya saniyah sanjay sanjeev santana santiago santino santos santosh saoirse sara sarah sarahi sarai sariah sarina
sarita sariyah sasha sato satoshi saul saundra saurabh savana savanah savanna savannah savion sawyer saylor scarlet
scarlett scarlette schmidt schneider schwartz scot scott scottie scotty scout seamus sean sebastian seema sekani selah
selam selena selene selina selma semaj seraphina serena serenity sergei sergey sergio serhiy sesay seth seun sevyn
seymour shabnam shad shadi shah shaina shaista shakira shalonda shamar shameka shamika shana shanae shanda shane
shanequa shania shanice shanika shaniqua shaniya shanna shannan shannon shanon shanta shante shantel shanti shao
shapiro shaquille shari sharlene sharma sharon sharonda sharron sharyn shaun shauna shavon shavonne shawn shawna shay
shayla shaylee shayna shayne shea sheela sheena sheikh sheila shelba shelbi shelbie shelby sheldon shelia shelley
shelli shellie shelly shemar shepherd sheree sheri sheridan sherlyn sherman sherri sherrie sherrill sherry sheryl
shevchenko sheyla shianne shiloh shilpa shinji shira shirin shirlee shirley shiv shivani shobha shon shonda shrestha
shreya shruti shu shyann shyanne shyla sibyl sid siddharth siddiqui sidney siena sienna sierra silas silva silvia sima
simon simone simran sinazo sincere sinead singh siobhan sipho skip sky skye skyla skylar skyler slavko sloan sloane
sly snezana sofia sofie sofija sokolov sol solomon solveig somchai sommer sondra song sonia sonja sonny sonya soo
sophea sophia sophie soraya soren sow spencer spenser spring srinivas stacey staci stacia stacie stacy stan stanislav
stanley starr stefan stefani stefania stefanie stella steph stephan stephani stephanie stephany stephen stephon
sterling stetson steve steven stevie stewart stone stoney stormi stormy stuart subhash suda sudha sue sujata suleiman
sullivan suman sumit summer sunil sunita sunny sunshine suresh susan susana susanna susanne sushma susie sutton suzan
suzanne suzette suzuki suzy svetlana swati sybil sydnee sydney sydni sydnie sylas sylvester sylvia sylvie symone
syreeta szymon tabatha tabitha tad tadeo tadesse taiwo taja takahashi takashi takeshi talan talia taliyah talon tamar
tamara tamatha tameka tamela tamera tami tamia tamie tamika tamiko tammi tammie tammy tamra tamya tanaka tanesha tania
tanika tanisha taniya taniyah tanner tanvi tanya tara tarah taraji tareq tariq taryn tasha tasia tate tatiana tatianna
tatum tatyana tawana tawanda tawnya taya tayla tayler taylor tea teagan ted teddy teena tegan telly temitope
temperance tena tenley tennille tera terence teresa terese teresita teressa teri terra terrance terrell terrence terri
terrie terry tesfay tesfaye tess tessa tessie tevin thabo thad thaddeus thalia thandeka thandi thanh thao thatcher
thea theda thelma theo theodora theodore theresa therese thi thiago thien thierry thomas thu thurman thuy tia tiana
tianna tiara tien tiera tierra tiffani tiffanie tiffany tihana tillie tim timmy timothy tina tinley tinsley tisha
titan titus tiwari tobias toby toccara tod todd tom tomas tomasz tomeka tomika tommie tommy tomoko toni tonia tonja
tony tonya tori torrey tory tosha toure trace tracee tracey traci tracie tracy tran trang travis travon tre treasure
trena trent trenton trevin trevon trevor trey tri tricia trina trinh trinity tripp trish trisha trista tristan tristen
tristian tristin triston trixie troy tru truc trudy truman trung tshabalala tu tuan tucker tuyet twila ty tyesha tyler
tylor tyra tyree tyrell tyrese tyrone tyson uche uchenna ulises ulysses umar unique uriah uriel urijah ursula urszula
usha usman vada vaishali val valarie valencia valentin valentina valentino valeria valerie valeriy valery valorie van
vance vanesa vanessa vang vanja varga varun vasily vasyl vaughn veda velma velvet venkat venus vera verda verma vern
verna vernon veronica vesta vic vicente vickey vicki vickie vicky victor victoria vidya vienna vihaan vijay vikas
vikki vikram viktor vinay vince vincent vincenzo vinh vinod viola violet violeta violette vipin virgie virgil virginia
vito viv vivaan vivian viviana vivienne vlad vladimir volkov volodymyr vonda vu vusi wade walker wallace wally walt
walter wanda wang wanjiku wanjiru ward warren warsame wassim watanabe watson waverly wayde waylon wayne wei weiss
weldon wells wen wendell wendi wendy wes wesley wesson westin westley weston whitley whitney wiktor wilbert wilbur
wilburn wilda wilder wiley wilford wilfred wilhelmina will willa willard william willie willis willow wilma wilmer
wilson win windy winifred winnie winona winston winter wioletta wisniewski witold wojciech wojcik wojtek wong woodrow
woody wren wrenley wu wyatt wynter xander xavi xavier xena xia xiang xiao ximena xin xiomara xiong xiu xochitl xu xuan
xzavier yadav yadiel yadira yael yahaira yahir yair yamada yamamoto yamilet yamileth yamilex yan yandel yang yara
yareli yaretzi yaritza yasemin yasmeen yasmin yasmine yasuko yazmin yehuda yejin yen yesenia yessenia yevgenia yi
yildiz yilmaz yinka yolanda yosef yoselin yousef youssef yu yuan yue yuki yuko yulia yuliana yulissa yuridia yusuf
yuto yvette yvonne zach zachariah zachary zachery zack zackary zackery zahir zahra zaid zaiden zain zainab zaire
zakary zana zander zane zanele zaniya zaniyah zara zaria zariah zariyah zavier zawadi zayd zayden zaylee zayn zayne
zbigniew zdenek zechariah zeke zelda zella zelma zendaya zeynep zhane zhang zhao zhavia zhen zheng zhi zhou zhu zhuri
ziad zielinski zina zion zodwa zoe zoey zofia zoie zola zora zoya zubair zulu zuri zuzana zuzanna zyaire
"""

SURNAMES = """
abbott acevedo acosta adams adkins aguilar aguirre alfaro alvarez andersen andrade andrews arellano arias armstrong
arroyo atkins atkinson avalos avila ayers baldwin ball ballard barajas barber barker barnes barnett barr barrera
barron bartlett barton bass bates bauer bautista baxter bean beard beasley becker beil bell beltran bender benitez
berg berger bernal berry best bishop black blackburn blackwell blanchard blankenship blevins bond bonilla booth bowers
bowman boyer boyle bradshaw branch brandt bravo brewer bridges brown browning buchanan buck buckley bullock burch
burgess burke burnett burns bush butler byrd cabrera calderon caldwell calhoun camacho campos cano cantrell cantu
cardenas carlson carpenter carr carrillo case castaneda castillo castro cervantes chambers chan chapman choi
christensen chung church cisneros clarke clements cline cobb cochran coffey collier colon combs compton conley conway
cook copeland cordova corona correa cortes costa cox crane crawford cross cuevas cummings cunningham curry daniels
daugherty davenport davidson davila day decker dejesus delacruz delarosa deleon delgado dickerson dickson dixon dodson
dominguez donaldson dorsey dougherty duarte duffy dunlap dunn duran durham dyer eaton edwards english enriquez
erickson escobar esparza espinosa espinoza esquivel estes estrada evans farley farmer farrell faulkner ferguson
fernandez fields figueroa fischer fitzgerald fitzpatrick fleming flores flowers foley foster fowler frazier freeman
french friedman frost fry frye fuentes fuller gaines galindo gallagher gallegos galvan garcia gardner garner garza
gates gentry gibbs giles gillespie gilmore glass glover golden gomez gonzales gonzalez good goodman goodwin gould
graves gray green greene greer griffith grimes gross guerra guzman hahn hail hale hall hamilton hammond hampton
hancock hansen hanson hardin harding hardy harmon harrell harrington harris hart hartman hawkins haynes hebert
henderson hendricks hensley henson hernandez herrera herring hess hickman hicks higgins hill hines hinton ho hobbs
hodge hodges hoffman hogan holloway holmes holt hood hopkins horn horne horton house howe howell hubbard huber huerta
huff huffman hughes hull humphrey hunt hurley hurst hutchinson ingram jacobs jacobson jaramillo jenkins jennings
jimenez johns johnson johnston jones juarez keller kemp kerr klein kline knapp knight koch kramer krueger lamb lambert
lang larsen larson le leach leal leblanc levy little livingston long lopez love lowe lowery lozano lugo lynch lyons
macdonald macias magana mahoney maldonado malone mann manning marks marsh martinez massey mata mathews mathis matthews
mayer mayo mays mcbride mccall mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel
mcdonald mcdowell mcfarland mcgee mcguire mcintosh mcintyre mckay mckee mckinney mclaughlin mclean mcmahon mcmillan
mcpherson meadows medina medrano mejia melendez melton mendez mendoza mercado merritt meyer meyers meza middleton
mills molina montes montgomery montoya moody moon moore mora morales moran moreno morrison morrow morse mosley moss
moyer mueller mullen mullins munoz murillo myers nava navarro newman newton nichols nicholson nielsen noble norton
nunez obrien ochoa oconnell oconnor odom odonnell olsen olson oneal oneill orozco orr ortiz osborne owens pace pacheco
padilla page palacios parks parra parrish parsons patterson patton payne pearson peck pena pennington peralta perez
perkins person peters petersen peterson phelps phillips pineda pittman pitts pollard ponce poole pope portillo potter
potts powell powers pratt price proctor pruitt pugh quintana quintero ramirez ramos ramsey rangel rasmussen reeves
reyes reynolds rhodes rice richards richardson richmond rios rivas rivera rivers roach robbins roberson roberts
robertson robinson robles rocha rodgers rodriguez rogers rojas rollins romero rosales rosario rosas roth rowe rowland
rubio ruiz rush russo salas salazar salgado salinas sampson sanchez sanders sandoval saunders savage schaefer schmitt
schroeder schultz sellers serrano sexton shaffer sharp shaw shelton shepard sheppard shields short simmons simpson
sims singleton skinner small smith snow snyder solis sosa soto sparks spears spence stafford stanton stark steele
stein stephens stephenson stevens stevenson stokes stout strickland strong suarez summers swanson sweeney tang tapia
thompson thornton torres townsend trejo trevino trujillo truong turner underwood valdez valentine valenzuela vargas
vasquez vaughan vazquez vega velasquez velazquez velez ventura villa villalobos villanueva villarreal villegas vo
wagner wall waller walls walsh walters walton ware warner washington waters watkins watts weaver webb weber webster
weeks welch west wheeler whitaker white whitehead wiggins wilcox wilkerson wilkins wilkinson williams williamson
winters wise wolf wolfe wood woodard woods woodward wright yates yoder york young zamora zavala zimmerman zuniga
"""

# Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
# associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
# without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
# this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
# suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
ENGLISH = """
a aardvark abandon abbey abide able abnormal abolish abort about above abroad absence absent absolute absorb abstract
absurd abuse abysmal academic accent accept acceptance access accident accidental accompany accomplish accord
accordance accordingly account accountant accuracy accurately accuse accustom ace achieve acid acknowledge acorn
acoustic acquaintance acquire acronym across act action actor actual acute adapt add addict additional address
adequately adhere adjacent adjust administer admire admit admittedly adopt adult advance advantage advent adventure
adverse advert advertise advice advise advisor advisory aerial aesthetic affair affect afford aforementioned afraid
after afternoon again against age agency agenda agent ago agony agree agricultural ahead aid aim air aircraft airport
akin alarm alas albeit album alcohol alcoholic alert algebra algebraic algorithm alias alien align alike alive all
allege allegedly allergic alliance allow allowance ally almost alone along alongside aloud alpha alphabet alphabetic
already also alter although altogether always am amateur amaze amazingly ambassador amber ambient amend among amount
amp ample amplifier amuse an anagram analog analogue analogy analyses analysis analyst analyze anarchy anatomy
ancestor ancient and anecdote angel anger angle angry anguish animal anniversary announce annoy annoyance annual
anomaly anorak another answer antidote antique any anybody anyhow anyone anyplace anyway anywhere apart apathetic
apathy apology apostrophe appall appallingly apparatus apparent appeal appear appearance append appendix applause
apple applicant apply appoint appraisal approach appropriately approval approve approximately apt arbitrary arc arcade
arcane arch archaic archer architecture archived are area arena ares argue aria arias arise arisen arithmetic arm army
arose around arrange array arrest arrival arrived arrogance arrogant arrow art article artificial artistic as ascend
ash ashamed ashcan aside ask asleep aspect aspen assault assemble assembly assert assess asset assign assistance
assistant assisted assort assume assure asterisk astronomer astronomy at ate atlas atmosphere atmospheric atom atomic
attach attack attain attempt attend attendance attendant attitude attorney attract attribute audience audio august
aunt authentic author automatic automobile autumn average avoid await awake award aware away awful ax axiom axis
azalea baby back bacteria bacterium bad badge baffle bag baggage bake baker balance ball ballet ballot ban banal
banana band bandwagon bandwidth bang bank bankrupt banks bar barb barber bare bargain bark baroque barrel barrier
barrister base bash basic basil basis basket bass bastard bat batch bath bathroom battery battle baud bay be beach
beam bean bear beard beast beat beaten beauty became because become bed bedroom beef been before beforehand beg began
begin begun behalf behave behavior behind beings belief believe bell belong beloved below belt bench bend bender
beneath beneficial benefit bent berry beside best bet beta between beware beyond bias bible bicycle bid big biggest
bigot bigotry bill billfold billion bin binary bind biochemistry biography biology bird birth birthday biscuit bishop
bit bite bitmap bitten bizarre black blackboard blackmail blade blame blank blanket blast blatant blaze bless blessing
blew blind blink bliss blob block blood bloody blow blown blue blurb board boat bobs bode body bog boggle bogus boil
bold bolt bomb bond bone bonus book booklet bookshop bookstore boom boost boot booth border borderline bore boredom
born borne borrow boss both bothered bottle bottom bought bounce bound boundary bout bow bowl box boy bracket brain
brake branch brand brandy brass brave bravo breach bread break breakdown breakfast breath breathe bred breed breeze
brethren brick bridge bridges brief brigade bright brilliant bring broad broadcast broke broken brook brooks brother
brought brown browning browse brush brutal bubble buck bucket bud buddy budget buffer bug build built bulb bulk bull
bullet bulletin bump bunch bundle burden bureaucracy burn burns burnt burst bury bus bush businesses bust busy but
butler button buy buzz by bye bypass byte cabbage cabinet cable cadence caffeine cage cake calculus calendar call calm
cam came camera camp campaign campus can cancel cancer candy cannon cannot cant cap capital captain capture car carbon
card cardboard care carpenter carpet carriage carrot carry cartoon cartridge case cash cassette cast castle casual cat
catalog catastrophic catch category catered cathedral catholic cattle caught causal cause cave caveat cease cell
cellular censor cent centered central century ceremony certain certainty chain chair chairman chalk challenge chamber
chambers champagne champion chance chancellor change changeover channel chaos chaotic chap chapel chapter char
character characteristic charge charity charm chart chase chastity chat cheap cheat check cheek cheer cheese chemicals
chemistry cherish cherry chess chest chestnut chew chicken chief child childish children chip choice choir choose chop
choral chord chorus chose chosen christen chuck chunk church cider cigarette cinema circa circle circuit circuitry
circular circumstance cite citizen city civil civilian claim clarify clash class classic classify clause clay clean
clear clearance clever click client cliff climb clinic clip clique clock clog clone close closet closure cloth clothe
cloud club clue clumsy cluster coach coal coarse coast coat cobbler code coffee coherent coin coincide coincidence
coke cold collapse collar colleague collect college colon colony color colt column combat combine combs come comedy
comfort comic comma command commence commentary commented commercial commissioned commit committee common communal
compact companion company compare comparison compel compete competence competent competitor compile complacent
complain complaint complementary complete complex comply component compose composite compound comprehend compress
comprise compromise compulsory computational compute con conceal concede conceived concept conceptual concern concert
concerto concise conclude concrete concur concurrently condemn condense conditional conditioned condom condone conduct
conductor conference confess confidence confident confidential configure confine confirm conflict conform confront
confuse congest conjecture connect connector conscience consensus consent consequence consequent consider consisted
consistency consistent console conspiracy constant constituency constituent constitute constitutional constrain
constraint construct consult consultancy consultant consume contact contain contemporary contempt contend content
contest context continent continental continual continue continuum contour contract contradict contradictory contrary
contrast contribute contributor contrived control controversial controversy convenience convenient conventional
converse convert convey convict convince convincingly cook cookie cool coop cooper cope copper copy copyright core
corn corpse correct correspond correspondence correspondent corridor corrupt cosmic cost cotton cough could council
counsel count country countryside county couple courage courier course court courtesy cousin cover coverage cow cox
coy cozy crack craft cramp crane crap crash crass crawl crazy cream creature credit creed creep crew cricket crime
criminal crisis crisp criteria criterion critic crop cross crossroad crossword crowd crown crucial crude cruel cruelty
cruise crunch crush cry cryptic crystal cs cube cubic cuckoo cuddly cue culprit cult cultural culture cumbersome cums
cup cupboard cure curly currency current curriculum curry curse cursor curt curtain curve custard custom customary cut
cute cycle cylinder cynic daft daisy damage damn damp dance danger dare dark dash data database date datum daughter
dawn day daylight daytime deacon dead deadline deaf deal dealt dean dear death debt debug decade decay decent decide
decimal deck declare decline decode decrease deduce deed deem deep default defeat defect defend defense deficiency
define definite defy degrade degree deity delay delete deliberately delight delimiters deliver delivery delta demand
demented demise democracy democratic demolish denote dense deny departmental departure depend dependence dependent
deposit depress deprived depth deputy derange derived derogatory descend describe desert deserve design desire desk
desktop despair desperately despise despite destine destiny destroy detach detail detect detector deter determine
deterrent detract develop device devil devise devoid devote diagnosis diagnostic diagonal diagram dial dialect dialog
dialogue diameter diamond diary dice dictionary did die diesel diet differ difference different differential difficult
difficulty dig digit digital dilemma dim dimensional dine dinner dip diplomatic dire direct director directory dirt
dirty disaster disc disciplinary discipline disclaimer disco discovery discrepancy discrete discuss disguise disgust
dish disk dismal disposal dispute disrupt distance distant distinct distinguish distort distract distress distribute
district disturb disturbance ditch ditto dive diverse divert divide divine divorce do doctor doctrine documentary
documented dodge doe dog dogma dole dollar dolly domain domestic dominant don done doom door dose dot double doubt
down dozen draft drag dragon drain drama dramatic drank drastic draw drawback drawn dread dream dreary dress drew
drift drill drink drip drive drivel driven drop drove drown drug drum drunk drunken dry dual duck due duff dug duke
dull duly dumb dummy dump dumpster dung dust dustbin dusty duty dying dynamic each eager eagle ear earl earlier
earliest earn earnest earth ease easiest east eastern easy eat eaten ebony eccentric echo ecology economic economy
edge edit editor editorial educational effect efficiency efficient effort egg ego eh eight eighteen eighth either
elderly elect electoral electric electron electronic elegant elementary elephant eleven elite else elsewhere em
embarrass embed ember emerald emerge emergency eminent emir emit emotional emphasis empire employ employee empty
enable enclose encode encounter encourage end endeavor endlessly enemy energy enforce engage engine engineered enhance
enjoy enlarge enlighten enough ensure entail enter enterprise entertain enthusiasm enthusiastic entire entirety
entitle entrance entry envelope environmental envisage envy epic episode equal equilibrium equip equivalent era erase
ergo err error escape esoteric essay essence essential establish eternal ethic ethnic eve even event eventual ever
every everybody everyday everyone everywhere evidence evident evil evolutionary evolve exact exam examine example
exceed exceedingly excellent except exceptional excess exchange excite exclude excuse execute exempt exercise exhaust
exhibit exist existence exit exotic expand expect expenditure expense experience experimental experimented expert
expertise expire expiry explain explanatory explicit explode exploit explore exponential export expose exposure
express expressway extant extend extent external extra extract extraordinary extreme eye eyesight fabric face fact
factor factory factual faculty fail failure faint fair fairy faith fake fall fallacy fallen false fame familiar family
famine fan fancy fantastic fantasy far farce fare farewell farm farmer farther farthest fashion fast fat fatal fate
father faucet fault faulty favor favorite fear feat feature fed federal fee feeble feedback feeds feel feet fell
fellow felt female fence fender fern festival fetch fever few fiber fictional fiddle field fields fierce fifteen fifth
fifty fight figure file fill film filter filthy final finance financial find fine finger finish finite fire firework
firm first fiscal fish fisher fit five fix fizzy flag flame flash flat flavor flaw fleet flesh flew flight flip float
flood floor floppy flora flour flow flowers flown fluent fluffy fluid flush flute fly foam focus fog fold folk follow
fond font food fool foolish foot football footnote for forbade forbid forbidden force ford foreign forest forever
forgave forget forgiven forgot forgotten fork form formal format formerly formula formulae forth fortnight fortunately
fortune forty forum forwarded fossil foster fought foul found fountain four fourteen fourth fox fragile frame
framework frank frantic fraud freak free freedom freeway freeze french frequency frequent fresh friend frighten fringe
frog from front frost frown froze frozen fruit fry fudge fuel fulfill full fuller fully fume fun functional functioned
fund fundamental funeral funniest funny fur furniture furry further furthermore furthest fuse fusion fuss fussy futile
future fuzzy gain galactic galaxy gale game gang gap garage garbage garble garden garland garnet garret garrison gas
gasoline gasp gate gates gateway gather gauge gave gay gear gender gene general generic genesis genetic genius
genocide genre gentle gentleman gentlemen gently gentry genuine geography geology geometry gesture get ghastly ghost
giant gibberish gift gig gill gin ginger girl girlfriend give given glad glance glass glean global glory glossy glove
glow glue gnome go goal goat god gold golden goldfish golf gone gong good goodbye goody gospel gossip got gotten
govern governor gown grab grace grade gradual graffiti graffito grain grammar grand grandfather grandmother grant
graph graphic grasp grass grave graves gravitational gray greasy great greed greedy green grew grid grief grim grimes
grind grip groan gross ground group grow grown growth guarantee guard guess guest guidance guide guideline guilt
guilty guinea guitar gulf gum gun gunner gut guy ha habit hack had hail hair haircut hairy hale half hall halo halt
halve ham hand handicap handle handy hang hangover happen happiest happy hard hardback harden hardware hardy harm
harmony harsh hart hash hassle hasten hasty hat hate hatred have haven havoc hay hazard hazel hazy he head headache
health healthy heap hear heard heart heartily heat heath heaven heavenly heaviest heavy heel height held helicopter
hell hello helmet help hence henceforth her herb herd here hereby heresy heritage hero heroic heroin herring herself
heterosexual hexadecimal hey hicks hid hidden hide hierarchy high highlight highway hill him himself hindsight hint
hip hire his historian historic history hit hitherto ho hobby hog hold hole holiday hollow home homosexual honest
honesty honey honor honorary hood hook hope hopelessly horde horizon horizontal horn horrid horrific horrify horror
horse hospital host hostile hot hotel hour house household how however huff huge huh hull hum human humane humble
humbly humor hundred hung hungry hunt hunter hurry hurt husband hut hydrogen hyphen hypocrisy hypocrite hypothesis i
ice icon id idea ideal idealistic identifiers identify idiom idiosyncratic idiot idiotic idle if ignorance ignorant
ignore ill illegal image imaginary imagine imbalance immature immediately immense imminent immoral immortal immune
impact impair impend imperfect imperial impersonal implemented implicit imply import importance important impose
impress imprison improve impulse in inaccuracy inadvertently inane inch incidence incident incidental incline include
incoherent income incompetence incompetent incomplete inconsistency inconsistent inconvenience inconvenient incorrect
increase increasingly incur indeed indefinite indent independence independent index indirect individual induce indulge
industrial industry inefficiency inefficient inertia inexperienced infant infantile infect infer inference inferior
infinite inflict influence influential info inform informal infrastructure infrequent ingredient inhabit inhabitant
inherent inherit inheritance inhibit initial inject injure injury injustice ink innocence innocent input inquire
inquiry insane insect insecure insert inside insight insignificant insisted insistence insofar inspect inspire install
instance instant instead instinct institute instruct instrumental insufficient insult insurance intact intake integer
integral intellect intellectual intelligence intelligent intend intense intent intentional inter interested
interestingly interests interfere interference interim interior intermittent internal interpret interrupt interval
intervene into intolerance intrinsic introduce introductory invade invalid invent inventor inverse invert invest
invite invoke involve ion irate iris iron ironic irony irrational irrelevant is island issue it item itself ivory ivy
jack jacket jade jail jam jargon jazz jeans jelly jerk jest jet jewel job join joint joke jolly journal journey joy
judge juice jump jungle junior juniper junk jury just justice justify juvenile keen keep kept kernel kettle key
keyboard keystroke keyword kick kid kidnap kidney kill kind king kingdom kiss kit kitchen kitty knee knew knife knight
knock know knowledge known lab label labor laboratory lack lacy lad lady lag laid lain lake lamb lamp lance land
landlord landscape lane language large lark laser last late latter laugh laughter launch laurel lavatory law lawn
lawyer lay layout lazy leach lead leaf leaflet league leak lean leap learn least leather leave lecture led ledger lee
left leg legacy legal legend legendary legitimately leisure lemon lend length lengthy lenient lens lent lesbian less
lesson lest let lethal level levy liable liaison libel liberal liberty librarian library license lid lie life
lifestyle lifetime lift light lightninged like lily limb limit line linear linguistic link linkage lion lip liquid
liquor lisp list listen lit literal literary literature little live load loan lobby local lock lodge log logic logo
lonely long look loop loophole loose lopes lord lorry lose loss lost lot loud lousy love low lowered loyal luck lucky
luggage lump lunatic lunch lunchtime lung lurk lust luxury lying lynch lyric ma machine machinery mad madden made
magazine magic magnetic magnificent magnitude magnolia mail mailbox main mainframe mainstream maintain maintenance
maize majesty major make male man manage mandatory mangle mania manifestly manifesto mankind manning manpower manual
manufacture many map march margin marginal marina marital mark market marks marriage marry marsh mask mason mass
master match mate material mathematician mathematics matrices matrix matter mature maverick maxim maximum may maybe
mayor maze me meadow meadows meal mean meant meantime meanwhile measure meat mechanic media medicine medieval medium
meet megabyte melody melt member memory men mend mental mentioned menu mercury mercy mere merge merit merry mess
message messy met metal metaphor method metric metro mice midday middle midnight might mighty mild mile mileage miles
military milk mill miller million mills mimic mind mine minimal minimum minister minor mint minus minute miracle
mirror misery misrepresent misrepresented misrepresents miss missile mist misty mix mixture mnemonic moan mob mobile
mock mod mode model moderately modern modify module mold mole molecular molecule mom moment momentarily momentum
monarch money monitor monkey monochrome monopoly monster month mood moody moon moral more moreover moron mortal moss
most mother motion motor motorway motto mount mountain mouse mouth move movie much muck mud muddle mug multiple
multiply mum mumble mummy mundane murder muscle museum music musician must mutter mutual my myself mystery mystic myth
nail naive naked name narrow nastiest nasty nation national natural nature naughty navy nay near nearby neat necessary
neck need needle needlessly neglect neighbor neither nerve nest net network neural neutral never new newcomer
newsletter newspaper newton next nice nick nickname night nightmare nil nine no noble nobody node noise noisy nominal
none noon nor norm normal north northern nose nostalgia not note notice notify notion noun nova novel novelty novice
now nowadays nowhere nuclear nuisance null numb numbered numeral numeric nun nurse nut oar obey object obligatory
oblige obscene obscure observe obsess obsolete obstruct obtain occasional occupy occur occurrence ocean odd of off
offend offense offered offhand office official offset often oh oil old olive omit on once one oneself onion onto onus
opal open opera operational opinion opponent oppose opposite oppress opt optic optimal optimistic optimum option
optional opus or oral orange orbit orbital orchestra orchestral order ordinary organ organic organizer organizers
orient oriental origin original orthodox other ought our ourselves out over overlap overseas overwhelm owe own oxygen
ozone pace pacifier pack package packet pad page paid pain paint pair palace pale pan panel panic pansy pant paper
paperback par parade paradise paradox paragraph parallel parameter paranoia paranoid paraphrase pardon parent
parentheses parenthesis park parks parochial parody parrot parse parsons part partial participant particle particular
partitioned partner party pass passage passenger passport password past paste pat patch patent path pathetic patience
patient pattern patty pause pay peace peak peanut pearl peasant peck peculiar pedal pedant pedantic pedantry
pedestrian peer peg pen penalty pence pencil pended pends penguin penny people per perceived percent percentage
perfect perform performance perhaps period periodic peripheral permanent permit perpetual persecute persistent person
personal personnel persuade perverse pet peters petrol petty pharmacy phase phenomena phenomenon philosopher
philosophy phoenix phone photo phrase physic pi piano pick picture pie piece pierce pig pigeon pile pill pilot pin
pinch pink pint pipe pipeline pit pitch pitfall pity pizza place plague plain plan plane planet planetary plant
plaster plastic plate platform play playground plea pleasant please pleasure plenty plot ploy plug plural plus pocket
poem poet poetic poetry point poison poke polar pole police policeman policy polish polite politician politics poll
polynomial pool poor pop pope poppy populace popular pork port porter portray pose positioned possess post postage
postal postcard postmaster postpone postscript pot potato potential potter pound pour poverty powder power powers
practicals practice pragmatic praise pray preach precede precedence precedent precious precise predecessor predict
predominantly prefer preference pregnancy pregnant prejudice preliminary premise premium prepare prescribe presence
president press pressure presume pretty prevail prevalent prevent price pride priest primary prime prince princess
principal principle print printout prior prison privacy privately privilege prize pro problem procedure proceed
process processor proclaim produce product professional professor profile profit profound program progress prohibit
project prolong prominent promise promote prompt prone pronoun pronounce proof propaganda proper property prophet
proportional proposal propose proprietary prose prosecute prospect prostitute protect protein protest protocol
prototype proud prove proven provide provisional provoke pseudo pub public publish pull pulp pulse pump pun punch
puncture punish punt pupil purchase pure purge purple purpose pursue pursuit push put putt puzzle python qualifiers
qualify quantum quarter queen query quest questioned questionnaire queue quibble quick quiet quit quite quiz quota
quote rabbit rabid race racial rack racket radar radio radius rag rage raid rail railroad railway rain rainbow raise
ram rampant ran random rang range rank rant rape rapid rare rash rat rate rather ratio rational rationale rattle rave
raven raw ray razor re reach reactionary read ready real realistic realm rear reason receipt received receiver recipe
recipient reckon recommend reconcile record recovery recreational recruit rectangle rectangular rectify red reduce
redundancy redundant reed refer reference referendum reflect reflex refrain refusal refute regard regime region
regional register regret regular reign reject relax release relevance relevant relief relieve religion reluctance
reluctant remainder remedy reminiscent remote removal rend rendered rent repeat repeatedly repent repertoire reply
represent represented represents require requisite rescue resemblance resemble residence resident resistance respect
respond response rest restaurant result resume retain retract retrieval retrieve reveal revenge revert revise revolt
revolutionary rhyme rhythm ribbon rice rich rid ridden ride ridge right rigid ring riot rip rise risen risk risky
ritual rival river rivers roach road rob robin robot robust rock rocket rocky rod rode role roll roman romance
romantic roof room root rope rose rot rotten rough round roundabout rout route routine row royal royalties royalty rub
rubbish ruby rude ruin rule rumor run rung rural rush rusty sabotage sack sacred sacrifice sad sadden safe safeguard
safety saga sage said sail saint sake salary sale salesman salt same sample sand sandwich sandy sane sang sank sarcasm
sarcastic sat satellite satire satisfactory satisfy sauce savage save saw say scale scan scandal scarce scare scarf
scarlet scatter scenario scene scenery schedule scheme scholar school science scientific scope score scotch scout
scrap scratch scream screen screw script scroll scum sea seal search season seat second secondary secret secretary
sect sector secular secure see seek seem seemingly seen seldom select self selfish sell sellers semantic seminar send
senior sense sent sentence sentient sentimental separately sequel sequence sequential serenity serial series sermon
servant serve service set settle seven seventh several severe sex sexual sexy shade shadow shake shaken shaky shall
shallow shame shape share shareholder sharp she sheds sheep sheet sheikh shelf shell shelter shelve shepherd shields
shift shine shiny ship shirt shock shoe shone shook shoot shop short shortage shorten shorthand shot should shout
shove show shown shut shutdown shy sic sick sicken side sideways sierra sigh sight sigma sign signal signature
significance significant silence silent silicon silliest silly silver similar simple simplify simplistic simply sin
since sincere sine sing single singular sinister sink sir sister sit site six sixteen sixth sixty size skeleton sketch
skill skin skip skirt skull sky slag slang slash slave sleep slept slice slid slide slight slim slip slippery slogan
slope sloppy slot slow sly small smallish smart smash smell smelly smile smith smoke smooth smug snack snag snail
sneak sneaky sniff snobbery snow so soap sober social society sock socket sod soft software soil solar sold soldier
sole solicitor solid solo solve some somebody somehow someone someplace sometime somewhat somewhere son song soon
sordid sore sorry sort sought soul sound soundtrack soup source south southern sow space span spare sparks spatial
speak spears special specialty species specific specify specimen spectacular spectrum sped speech speed spell spend
spent sphere spigot spike spill spin spiral spirit spiritual spit spite splendid split spoil spoke spoken spokesman
sponsor spoof spool sport spot spout sprang spray spread spring sprung spur spy squad square squash squeeze stable
stack staff stage stagger stair staircase stake stale stall stamp stance stand standard standpoint star stare stark
start startle starve state static stationary statistic status stay steady steal steam steel steep steer stem step
stereo stereotype sterile sterling stick sticky stiff still stir stock stokes stole stolen stomach stone stood stop
storage store storm stormy story stout straight strain strange strategic strategy straw stray stream street strength
strengthen stress stretch strict strike stringent strip stroke strong struck structural structure struggle stuck
student studio study stuff stumble stun stunt stupid style subject submit subscribe subsequent subsidiary substantial
substitute subtle subtlety subtly succeed success successor such sudden sue suffer suffice sufficient suffix sugar
suggest suicidal suicide suit suite sum summary summer summers sun sundry sung sunk sunlight sunny sunrise sunshine
super superb superficial superior supervise supervisor supplementary suppliers supply support suppose supposedly
suppress supreme sure surface surgery surname surplus surprise surprisingly surround survey survival survived suspect
suspend suspicion sustain swallow swam swamp swap swear sweat sweep sweet swept swim swing switch sword swore sworn
swum symbol symbolic symmetric symmetry sympathetic sympathy symphony symptom syndrome synonym syntactic syntax
synthesis synthesizer system systematic tab table tack tackle tactic tag tail tailor take taken tale talent talk tall
talon tame tang tangent tank tanner tap tape target task taste taught tax taxi taxpayer tea teach team teapot tear
technique teenage teeth tell temper temperance temperature temple temporary tempt ten tend tendency tennis tense tenth
term terminal terrify territory terror terse test text textbook textual than thank that thatcher the theater thee
theft their them theme themselves then theorem theory therapy there thereabouts thereafter thereby therefore therein
thereof these thesis they thick thief thieve thin things think third thirst thirty this thorough thoroughfare those
thou though thought thousand thread threat threaten three threshold threw throat through throughout throughput throw
thrown thrust thumb thus thy tiara tick ticket tidy tie tiger tight tile till time timescale tin tiny tip tire
tiresome title to toad toast tobacco today toe together toggle toilet token told tolerance tolerant toll tomato tome
tomorrow ton tone tongue tonight too took tool tooth top topic tore torn torture toss total touch tough tour toward
tower town toy trace track trade traditional traffic tragedy tragic trail train transcript transfer transient transit
transmit trap trash trashcan travel tray tread treasure treat treaty tree trek trend trendy trial triangle tribe trick
tricky trifle trigger trilogy trinity trip triple tripos triumph trivia trivial trolley troop trouble trouser truck
true truly trumpet trunk trust trusty truth try tube tune tunnel turn turner tutor tutorial twelve twentieth twenty
twice twin twist two tying type typeset typewriter ugh ugly ultimately umbrella uncle under undergo undergone
underground underlain underlay underlie underline underneath understand understood undertake undertaken undertook
underwent undo undocumented undoubtedly unduly unexpectedly unfortunately uniform unify unique unit unite unity
universal universe unsolicited until unto up upon urban urge urgency urgent us usable usage use usual utter vacancy
vacuum vague vain valentine valid valley value valve van vanish variables variance variant variety vary vast vat
vector vegetables vegetarian vehicle vein velvet vend vendor venture venue verb verbal verbatim verbose verdict verify
versatile verse versus very vessel vet via viable vicar vice victim victory video view viewpoint vile villa village
vintage vinyl viola violence violent violet violin virgin virtual virtue virus vision visit visitor visual vital
vocabulary vocal voice void voltage volume voluntary volunteer vomit vote vouch vowel wade waffle wage wait wake walk
walker wall wallet walls wander want war ward warehouse warm warn warp warrant warranty wartime wary was wash waste
watch water waters watts wave way we weak weaknesses wealth wealthy weapon wear weary weasel weather weaver wed wee
week weekday weekend weeks weigh weight weird welcome welfare well wells went were west western wet whale what
whatever whatsoever wheel when whence whenever where whereas whereby whereupon wherever whether which whichever while
whilst whim whiskey whistle white who whoever whole wholeheartedly wholly whom whoop whose why wicked wide widespread
width wife wild wilder will willingly willow win wind window windy wine wing winter winters wipe wire wisdom wise wish
wit witch with withdraw withdrawal withdrawn withdrew within without witnessed witnesses witty wive wizard woke woken
wolf woman wombat women won wonder wont wood wooden woods woody word wore work workload workshop world worldwide worm
worn worry worse worst worth worthwhile worthy would wound wow wrap wrath wreck wren wretched wright wrist write
written wrong wrote yard yawn year yellow yen yes yesterday yet yeti yield you young your yourself yourselves youth
zero zone zoom
"""
