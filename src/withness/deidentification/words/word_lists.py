"""Words by which names are told from other words: given names, surnames, and plain English.

GIVEN_NAMES are those that at least 250 children were given in one year, from the names of the US Social Security
Administration since 1880 (https://www.ssa.gov/oact/babynames/limits.html, public domain), and some hundred more of
people who came to work in the United States from elsewhere, which we collected ourselves.

SURNAMES are those of the thousand that the US Census of 2010 counted most often which are no given names
(https://www.census.gov/topics/population/genealogy/data/2010_surnames.html, public domain).

ENGLISH is Kevin Atkinson's SCOWL, sizes 10 to 35, without what `lexicon.is_english` can tell by itself: inflections,
derivations by a suffix, and compounds of two words of it.
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
armand armando armani arnav arnold aron arron arsenio arslan artem artemis arthur arturo artyom arun arya aryan aryana
aryanna asa asante asghar asha ashanti ashely asher ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn ashok
ashton ashtyn asia asif asma aspen aspyn assane astrid athena atlas atreus atticus aubree aubrey aubri aubriana
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
OK a aardvark aback abacus abandon abate abbey abbot abdomen abdominal abduct abet abhor abhorrence abhorrent abide
abject ablaze able ably abnormal aboard abode abolish aboriginal aborigine abort abound about above aboveboard abreast
abridge abroad abrupt abscess abscond absence absent absentee absolute absolve absorb absorbent abstain abstinence
abstract abstruse absurd abundance abundant abuse abysmal abyss academic academy accede accent accept acceptance
access accessory accident accidental acclaim accolade accompany accomplice accomplish accord accordance accordingly
accordion accost account accountancy accountant accredit accrue accuracy accurately accuse accustom ace ache achieve
acid acknowledge acne acorn acoustic acquaint acquaintance acquiesce acquiescence acquire acquit acquittal acre
acreage acrid acrimony acrobat acrobatic acronym across acrylic act action actor actress actual actuary acumen
acupuncture acute ad adage adamant adapt add addendum addict additional address addressee adept adequately adhere
adherence adherent adjacent adjoin adjourn adjunct adjust administer admiral admire admit admittance admittedly
admonish ado adobe adolescence adolescent adopt adore adorn adrift adroit adult adultery advance advantage advent
adventure adverb adverbial adversary adverse advert advertise advice advise advisor advisory aerial aerodynamic
aerosol aerospace aesthetic afar affair affect affectionately affidavit affirm affix afflict affluence affluent afford
affront afield aflame afloat afoot aforementioned aforesaid afraid afresh after aftereffect afterlife aftermath
afternoon afterthought again against age agency agenda agent aggressor aghast agile aglow agnostic ago agony agree
agricultural agriculture aground ah ahead ahoy aid aide ail aim aimlessly air airborne aircraft airfield airiest
airline airmail airplane airport airstrip airtight airy aisle ajar akin alarm alarmingly alas albeit albino album
alcohol alcoholic alcove ale alert alga algae algebra algebraic algorithm alias alibi alien alight align alike alimony
alive alkali alkaline all allay allege allegedly allegiance allegory allergic allergy alley alliance allied allies
allot allow allowance alloy allude allure ally almanac almighty almond almost alms aloft alone along alongside aloof
aloud alpha alphabet alphabetic alphanumeric already also altar alter alternately although altitude alto altogether
altruistic aluminum always am amass amateur amateurish amaze amazingly ambassador amber ambiance ambient ambivalence
ambivalent amble ambulance ambush amen amend amethyst amid amiss ammonia amnesia amnesty amoeba amoebae amok among
amoral amount amp ampere ampersand amphetamine amphibian amphitheater ample amplifiers amplify amplitude amulet amuse
amusingly an anagram anal analgesic analog analogue analogy analyses analysis analyst analytic analyze anarchic
anarchy anathema anatomy ancestor ancestral ancestry anchor anchorage anchovy ancient and android anecdote anemia
anemic anesthesia anesthetic anew angel angelic anger angle angriest angry angst anguish angular animal ankle annals
annex anniversary announce annoy annoyance annoyingly annual annul anoint anomaly anon anorak another answer ant
antagonistic anteater antelope antenna antennae anthem anthill anthologies anthrax antibiotic antic antipathy antique
antiseptic antler antonym anus anvil anxiety any anybody anyhow anyone anyplace anyway anywhere aorta apart apartheid
apathetic apathy ape aperture apex apiece aplomb apocryphal apologetic apology apostle apostrophe appall appallingly
apparatus apparel apparent appeal appear appearance appease append appendage appendices appendicitis appendix appetite
appetizer applaud applause apple appliance applicant apply appoint appointee apposite appraisal appraise apprehend
apprentice approach appropriately approval approve approximately apricot apron apt aptitude aquamarine aquarium
aquatic aqueduct arable arbiter arbitrary arbor arc arcade arcane arch archaic archbishop archery archetypal
archipelago architect architectural architecture archived archway ardent ardor are area arena argue aria arid arise
arisen aristocracy aristocrat aristocratic arithmetic ark arm armadillo armchair armistice armor armory armpit army
aroma aromatic arose around arouse arraign arrange array arrears arrest arrival arrived arrogance arrogant arrow
arsenal arsenic arson art arterial artery arthritic arthritis artichoke article articulately artifact artifice
artificial artillery artisan artistic artistry artwork as asbestos ascend ascent ascertain ascetic ascribe asexual ash
ashamed ashcan ashen ashore ashtray aside ask askance askew asleep asparagus aspect aspen asphalt aspirant aspire
aspirin assail assailant assassin assault assemble assembly assent assert assess assessed assesses assessor asset
assign assistance assistant assisted assort assume assurance assure assureds asterisk asteroid asthma astonish
astonishingly astound astray astride astringent astronaut astronomer astronomy astute asylum asymmetry at ate
atheistic athlete athletic atlas atmosphere atmospheric atom atomic atone attach attack attain attempt attend
attendance attendant attest attic attire attitude attorney attract attribute auburn auctioned auctioneer audibles
audience audio audit auditioned auditor auditorium auditory augmented august aunt aura aural austere authentic author
authoritarian auto autobiographies autocracy autocrat autocratic autograph automatic automobile autonomy autopsy
autumn autumnal auxiliary avail avalanche avarice avenge avenue average averse avert avid avocado avoid avoidance avow
avowal await awake awaken award aware away awe awesome awful awfullest awhile awkwarder awkwardest awkwardly awoke
awoken awry ax axiom axiomatic axis axle aye azalea azure babble babe babiest baboon baby babyish bachelor back
backgammon bacon bacteria bacterial bacterium bad baddest bade badge badgered badminton baffle bag bagel baggage
baggiest baggy bail bait bake bakery balance balcony bald bale balk ball ballad ballast ballerina ballet ballistics
balloon ballot ballroom balm balmiest balmy baloney bamboo bamboozle ban banal banana band bandage bandanna bandiest
bandit bandstand bandwagon bandwidth bandy bang bani banish banister banjo bank banknote bankrupt bankruptcy banquet
banter bar barb barbarian barbaric barbecue barbered bard bare bareback barefoot bargain barge baritone bark barley
barman barn barnacle barnyard barometer baron baroque barrage barrel barren barrette barricade barrier barrister
bartender barter base baseball baseline bash basic basil basin basis bask basket basketball bass bassoon bastard baste
bat batch bath bathe bathroom bathtub baton batsman battalion battered battery battle battlefield baud bawdiest bawdy
bawl bay bayonet bayou bazaar be beach beacon bead beadiest beady beagle beak beam bean bear beard beast beat beaten
beautician beautify beauty beaver became because beckon become bed bedbug bedclothes bedlam bedridden bedrock bedroom
bedside bedspread bedtime bee beech beef beefiest beefy been beeper beeswax beet beetle beeves befall befallen befell
befit before beforehand befriend beg began beggar begin begrudge beguile begun behalf behalves behave behavior
behavioral behead beheld behind behold beige beings belabor belatedly belch belfry belie belief believe belittle bell
bellboy bellhop belligerent bellow belly belong beloved below belt bemoan bemuse bench bend beneath benefactor
beneficial beneficiary benefit benevolence benevolent benighted benign bent bequeath bequest bereave bereft beret
berry berserk berth beseech beset beside besiege besought best bestial bestow bet beta betcha betray betrayal
betrothal bettered bettor between beverage beware bewilder bewitch beyond bias bib bible bibliographies bicentennial
bicker bicycle bid bidden bide biennial bifocals big bigamy biggest bigot bigotry bike bikini bilateral bile bilingual
bill billboard billfold billiards billion billow bin binary bind bingo binomial biochemistry biographer biography
biology bipartisan biped biplane birch bird birdcage birth birthday birthmark birthplace biscuit bisect bisexual
bishop bison bit bitch bite bitmap bitten bitterer bitterest bitterly bittersweet bizarre blab black blackberry
blackbird blackboard blacken blackhead blackjack blacklisted blackmail blackout blacksmith blacktop bladder blade
blame blanch blancmange bland blank blanket blare blaspheme blasphemy blast blatant blaze bleach bleak bleariest
bleary bleat bled bleed blemish blend bless blew blight blimp blind blindfold blindingly blink blinkered blip bliss
blister blithe blitz blizzard blob bloc block blockade blockage blockbuster blockhead blog blond blonde blood
bloodhound bloodiest bloodshed bloodshot bloodstream bloodthirstiest bloodthirsty bloody bloom blossom blot blotch
blouse blow blown blowout blowtorch blubber bludgeon blue bluebell blueberry bluebird bluegrass blueprint bluff
blunder blunt blur blurb blurt blush bluster boa boar board boardwalk boast boat bobbed bobbin bobcat bobs bobsled
bode bodice body bodyguard bodywork bog boggle bogus boil bold bologna bolster bolt bomb bombard bond bondage bone
bonfire boniest bonnet bonus bony boo booby book bookcase bookend bookkeeper booklet bookmark bookshelf bookshop
bookstore bookworm boom boomerang boon boor boorish boost boot bootee booth bootleg bootstrap booty booze bop border
borderline bore boredom boringly born borne borough borrow bosom boss bossiest bossy botany botch both bothered
bothersome bottle bottleneck bottom bough bought boulder boulevard bounce bound boundary bounty bouquet bourbon
bourgeois bourgeoisie bout boutique bovine bow bowel bowl bowlegged box boxcar boy boycott boyfriend boyish bra brace
bracelet bracket brackish brag braggart braid brain brainiest brainstorm brainwash brainy braise brake bran branch
brand brandish brandy brash brass brasses brassiere brassiest brassy brat bravado brave bravery bravo brawl brawn
brawniest brawny bray brazen brazier breach bread breadth breadwinner break breakables breakdown breakfast breakneck
breakpoints breakthrough breakwater breast breath breathe bred breed breeze breeziest breezy brethren brew brewery
bribe bribery brick bricklayer bridal bride bridegroom bridesmaid bridge bridle brief briefcase brigade bright
brighten brilliance brilliant brim brimstone brine bring briniest brink briny brisk bristle britches brittle broach
broad broadcast broaden broadside brocade broccoli brochure broil broke broken brokered bronchitis bronco bronze
brooch brood brook broom broth brotherly brought brow browbeat browbeaten brown brownie browse bruise brunch brunette
brunt brush brusque brutal brute brutish bubble bubbliest bubbly buck bucket buckle bud buddy budge budget buff
buffalo buffered buffet buffoon bug buggiest buggy bugle build built bulb bulge bulk bulkiest bulky bull bulldog
bulldoze bullet bulletin bullfight bullfrog bullion bully bum bumblebee bummest bump bumpiest bumpy bun bunch bundle
bung bungalow bungle bunion bunk bunny buoy buoyancy buoyant burble burden burdensome bureau bureaucracy bureaucrat
bureaucratic burger burglar burglary burgle burial burlap burliest burly burn burnish burnt burp burr burro burrow
bursar burst bury bus bush bushel bushiest bushy busiest businesses businessman businessmen businesswoman
businesswomen bust bustle busy busybody but butcher butchery butler butt butte buttercup buttered butterfly buttermilk
butterscotch buttery buttock button buttonhole buttress buxom buy buzz buzzard by bye bygone bypass bystander byte
byway cab cabaret cabbage cabin cabinet cable caboose cacao cache cackle cacti cactus cad caddie cadence cadet
cafeteria caffeine cage cagey cagier cagiest cajole cake calcium calculi calculus calendar calf caliber calico calk
call calligraphy calloused callouses callow callus calm calorie calve cam camaraderie came camel cameo camera
camouflage camp campaign campus can canal canary cancel cancer candid candidacy candle candlestick candor candy cane
canine canister canker cannery cannibal canniest cannon cannot canny canoe canon canopy cant cantaloupe canteen
cantered canvas canyon cap capacitance capacitor cape capered capillary capital caprice capsule captain captioned
captor capture car caramel carat caravan carbon carburetor carcass carcinogenic card cardboard cardiac cardigan
cardinal care careered carefree carefuller carefullest carelessly caress caressed caresses caretaker cargo caribou
caricature carnage carnal carnival carnivore caroled carols carouse carp carpenter carpentry carpet carriage
carriageway carriers carrion carrot carry cart cartel cartilage cartographer carton cartoon cartridge cartwheel carve
cascade case cash cashew cashier cashmere casino cask casket casserole cassette cast castaway caste castle castoff
casual casualty cat cataclysm cataclysmic catalog catapult cataract catastrophe catastrophic catcall catch catchiest
catchy category catered caterer caterers caterpillar catfish cathedral catholic catnap catnip cattle catwalk caucus
caught cauliflower caulk causal cause causeway caustic cautioned cavalier cavalry cave caveat cavern caviar cavort caw
cease ceasefire ceaselessly cedar cede celery celestial celibacy cell cellar cello cellophane cellular cellulose
cement cemetery censor censure census cent centennial centered centerpiece centimeter centipede central centrifuge
century ceramic cereal cerebral ceremonial ceremony certain certainty certify chafe chaff chagrin chain chainsaw chair
chairman chairmen chairperson chalet chalice chalk chalkiest chalky challenge chamber chameleon champ champagne
champion chance chancellor chandelier change changeover channel chant chaos chaotic chap chapel chaperon chaplain
chapter char character characteristic charcoal charge chariot charisma charismatic charity charlatan charm chart
chartered chase chasm chassis chaste chasten chastise chastity chat chatterbox chattered chattiest chatty chauffeur
cheap cheapen cheat check checkout checkpoint checkup cheek cheep cheer cheerfuller cheerfullest cheeriest cheery
cheese cheesecloth cheetah chef chemicals chemistry cherish cherry cherub cherubim chess chest chestnut chew chewiest
chewy chi chic chick chicken chide chief chieftain child childbirth childish childlike children chili chill chilliest
chilly chime chimney chimp chimpanzee chin china chinked chinks chintz chip chipmunk chiropractor chirp chisel
chivalry chlorine chloroform chlorophyll choice choir choke cholera cholesterol choose choosiest choosy chop choppered
choppiest choppy choral chord chore choreographer chortle chorus chose chosen chow chowder christen chrome chromium
chromosome chronic chronicle chronologies chrysanthemum chubbiest chubby chuck chuckle chug chum chummiest chummy
chunk chunkiest chunky church churn chute cider cigar cigarette cinch cinder cinema cinnamon cipher circa circle
circuit circuitry circular circulatory circumcise circumference circumflex circumstance circumstantial circumvent
circus cistern cite citizen citric citrus city civic civil civilian clack clad claim clairvoyance clairvoyant clam
clamber clammiest clammy clamor clamp clan clandestine clang clank clap claptrap claret clarify clarinet clash clasp
class classic classify classroom classy clatter clause claustrophobia claw clay clean cleanlier cleanliest cleanse
clear clearance cleat cleavage cleave clef cleft clemency clench clergy clergyman clergymen cleric clerk clever click
client cliff climactic climax climb clime clinch cling clinic clink clip clipboard clique clitoris cloak clock
clockwork clod clog cloister clone close closet closure clot cloth clothe clothespin cloud cloudburst cloudiest cloudy
clout clove cloven clown club clubhouse cluck clue clump clumsiest clumsy clung cluster clutch clutter coach coal
coalesce coarse coarsen coast coastal coastline coat coax cob cobalt cobble cobra cobweb cocaine cock cockeyed
cockiest cockpit cockroach cocktail cocky cocoa coconut cocoon cod code coefficient coerce coercion coexisted
coexistence coffee coffer coffin cog cogency cogent cognac coherence coherent coil coin coinage coincide coincidence
coincidental coke colander cold colic collage collapse collar collarbone collateral colleague collect collector
college collide collie colloquial colon colonel colonial colony color coloreds colossal colt column coma comb combat
combatant combine combustibles come comeback comedian comedy comelier comeliest comestibles comet comfort comic comma
command commandant commandeer commando commence commend commentary commented commerce commercial commissioned
commissioner commissioners commit committee commodore common commonplace commonwealth communal commune communion
communique commute compact companion company compare comparison compass compatibles compatriot compel compete
competence competent competitor compile complacency complacent complain complaint complementary complemented complete
complex complexion compliance compliant complimentary complimented comply component compose composite compost
composure compound comprehend compress comprise compromise compulsory computational compute comrade con concave
conceal concede conceit conceived concentric concept conceptual concern concert concerto concise conclude concoct
concord concordance concourse concrete concur concurrence concurrency concurrent condemn condense condescend
conditional conditioned condolence condom condominium condone condor conduct conductor cone confederacy confer
conference confess confetti confidant confide confidence confident confidential configure confine confirm conflict
conform confound confront confuse congeal congenial congest congress congressman congressmen congresswoman
congresswomen congruent conifer conjecture conjugal conjure connect connector connoisseur connote conquer conqueror
conquest conscience consciousnesses consensus consent consequence consequent consequential conservatory conserve
consider consign consisted consistency consistent console consonant consort consortium conspiracy conspire constancy
constant constituency constituent constitute constitutional constrain constraint constrict construct construe consul
consular consult consultancy consultant consumables consume contact contagion contain contemporary contempt contend
content contest contestant context contextual continent continental contingency contingent continual continue
continuum contort contour contraband contract contractor contractual contradict contradictory contrary contrast
contravene contribute contributor contributory contrite contrived control controversial controversy convalesce
convalescence convalescent convene convenience convenient convent conventional converge convergence conversant
conversational converse convert convertibles convex convey conveyance convict convince convincingly convoluted convoy
convulse coo cook cookbook cookie cool coop cop cope copiers copperhead copy copyright coral cord cordial cordon
corduroy core cork corkscrew corn cornea cornered cornet cornflakes corniest cornmeal cornstarch corny corollary
coronary coroner corporal corps corpse corpulent corpus corpuscle corral correct corrector correspond correspondence
correspondent correspondingly corridor corrode corrupt corsage corset cortex cosmetic cosmic cosmonaut cosmopolitan
cosmos cost costlier costliest costume cot cottage cotton cottontail cottonwood couch cougar cough could council
councilor counsel counselor count countdown countenance countered counterfeit countess country countryman countrymen
countryside county coup couple coupon courage courier course court courtesy courthouse courtroom courtyard cousin cove
covenant coverage covered covert covet cow coward cowardice cowboy cowered cowgirl cowhide cox coy coyote coziest cozy
crab crabbiest crabby crack crackle crackpot cradle craft craftiest craftsman craftsmen crafty crag craggiest craggy
cram cramp cranberry crane cranium crank crankiest cranky crap crash crass crate cratered crave crawl crayfish crayon
craze craziest crazy creak creakiest creaky cream creamiest creamy crease creature credence credential credit creditor
creed creek creep creepiest creepy crepe crept crescendo crescent crest crestfallen cretin crevasse crevice crew crib
cricket crime criminal crimson cringe crinkle cripple crises crisis crisp crispy crisscross criteria criterion critic
critique croak crochet crock crockery crocodile crocus crofts crony crook crookeder crookedest croon crop croquet
cross crossbow crossroad crosswalk crossword crotch crouch crow crowbar crowd crown crucial crucifix crucifixion
crucify crude cruel cruelty cruise crumb crumble crumblier crumbliest crummiest crummy crumple crunch crunchy crusade
crush crust crustacean crustiest crusty crutch crux cry crybaby crypt cryptic crystal cs cub cube cubic cubicle cuckoo
cucumber cuddle cuddly cue cuff cuisine culinary cull culprit cult cultural culture cumbersome cums cunninger
cunningest cunningly cup cupboard cupfuls cur curb curd curdle cure curfew curio curl currant currency current
curricula curriculum curry curse cursor cursory curt curtail curtain curtsy curvature curve cushion custard custodian
custody custom customary cut cutback cute cuticle cutlery cutlet cutthroat cyanide cybernetics cycle cyclic cyclone
cylinder cymbal cynic cypress cyst czar dab dabble dachshund dad daddy daemon daffodil daft dagger dailies daintiest
dainty dairy dais daisy dally dam damage dame damn damnedest damp dampen damsel dance dandelion dandiest dandruff
dandy danger dangle dank dapper dare daredevil dark darken darn dart dash dashboard dastardly data database date datum
daub daughter daunt dawdle dawn day daybreak daydream daylight daytime daze dazzle deacon dead deaden deadlier
deadliest deadline deadlock deaf deal dealt dean dear dearth death deathbed deaves debase debauchery debit debonair
debrief debris debt debtor debug debunk debut decade decadence decadent decanter decay decease deceit deceived decency
decent decibel decide decidedly decimal decipher deck declare decline decode decompose decorum decoy decrease decree
decrepit decry deduce deduct deed deem deep deepen deer deface defamatory defame default defeat defect defend
defendant defense defer deference deferential defiance defiant deficiency deficient deficit defile define definite
deflect deform defraud defrost deft defunct defy degrade degree deify deign deity deject delay delete deli
deliberately delicacy delicately delicatessen delight delimit delinquency delinquent delirium deliver deliverance
delivery delta delude deluge deluxe delve demagogue demand demean demeanor demented dementia demerit demise democracy
democrat democratic demolish demon demote demount demure den denial denim denote denounce dense dent dental dentistry
deny deodorant depart departmental departure depend dependence dependency dependent depict deplete deplore deport
depose deposit depot deprave depress depressingly deprived depth deputy derail derange derelict deride derived
derogatory derricks descend descendant descent describe descriptor desert deserve design desire desisted desk desktop
despair desperately despise despite despondent despot despotic dessert destine destiny destitute destroy detach detail
detain detect detector deter detergent determine deterministic deterrent detest dethrone detour detract detrimental
devalue develop deviant device devil devise devoid devolve devote devotee devour devout dew diabetes diabetic diagnose
diagnosis diagnostic diagonal diagram dial dialect dialog dialogue diameter diamond diaper diaphragm diarrhea diary
diatribe dice dictatorial dictionary did die diesel diet dietary differ difference different differential difficult
difficulty diffuse dig digested digests digit digital dignify dignitary digress dike dilemma diligence diligent dill
dilute dim dime dimensional diminish dimmest dimple din dine dinghy dingiest dingy dinnered dinosaur diocese dioxide
dip diphtheria diphthong diploma diplomacy diplomat diplomata diplomatic dire direct director directory dirge dirt
dirtiest dirty disaster disburse disc discern disciple disciplinarian disciplinary discipline disco disconsolately
discordant discovered discovery discreet discrepancy discrete discretionary discriminatory discus disdain disgruntle
disgustingly dish dishonestly dishwasher disillusioned disinfectant disinterested disk dismal dismissal disparage
dispassionately dispel dispensary dispense dispersal disperse disposables disposal dispute disrupt dissident dissolute
dissonance dissuade distance distant distillery distinct distinguish distort distraught distress distressingly
distributor district disturb disturbance ditch dither ditto ditty dive diverge divergence divergent diverse diversify
divert divested divests divide dividend divine divisor divorce divulge dizziest dizzy do docile dock doctor doctrine
documentary documented dodge dodo doe dog doggedly doggerel doghouse dogma dogmatic dogwood doily doldrums dole doll
dollar dollies dolly dolphin domain dome domestic domicile dominance dominant dominion domino don done donkey donor
doodle doom door doorman doormen doorstep doorway dope dopey dopier dopiest dormant dormitory dorsal dose dot dote
double doubly doubt dough doughnut dour douse dove dowdiest dowdy down downhearted downiest downy dowry doze dozen
drab drabbest draconian draft draftiest draftsman draftsmen drafty drag dragon dragonfly drain drainage drama dramatic
drank drape drapery drastic draw drawback drawbridge drawl drawn dread dream dreamiest dreamy dreariest dreary dredge
dregs drench dress dressiest dressmaker dressy drew dribble driers driest drift driftwood drill drink drip drive
drivel driven driveway drizzle droll drone drool droop drop dropout dross drought drove drown drowse drowsiest drowsy
drudge drudgery drug drugstore drum drumstick drunk drunkard drunken dry dual dub duchess duck duct dud dude due duel
duet duff dug dugout duke dull dully duly dumb dumbbell dumbfound dummy dump dumpiest dumpster dumpy dunce dune dung
dungeon dunk dunno duo dupe duplex duress dusk duskiest dusky dust dustbin dustiest dustmen dustpan dusty duty duvet
dwarf dwell dwelt dwindle dye dynamic dynamite dynamo dynasty dysentery dyslexia each eager eagle ear earache eardrum
earl earlier earliest earmark earn earnestly earnests earshot earth earthiest earthlier earthliest earthquake
earthworm earthy ease easel easiest east easterly eastern easy eat eaten eave eavesdrop ebb ebony eccentric echo
eclectic eclipse ecology economic economy ecosystem ecstasy ecstatic eczema eddy edge edgiest edgy edible edict
edifice edit editor editorial educational eel eerie effect effectual effervescent efficiency efficient effigy effort
effortlessly egalitarian egg eggplant ego egocentric eh eigenvalue eight eighteen eighteenth eighth eightieth eighty
either eject eke elaborately elapse elastic elbow elder eldest elect elector electoral electric electrician electrify
electrode electrolysis electron electronic elegance elegant elegy elemental elementary elephant eleven eleventh elf
elicit elite elk ellipse ellipsis elliptic elm elope eloquence eloquent else elsewhere elude elves em email embalm
embargo embark embarrass embassy embed embellish ember embezzle embitter emblem embody emboss embrace embroider
embroidery embryo embryonic emerald emerge emergence emergency emergent emigrant eminence eminent emir emissary emit
emotional empathy emperor emphases emphasis emphatic emphysema empire employ employee emporium empower empress
emptiest empty enable enact enamel encase enchant encircle enclose enclosure encode encompass encore encounter
encourage encroach encrypted encumber encumbrance encyclopedia end endanger endear endeavor endemic endlessly endorse
endow endurance endure endways enema enemy energetic energy enforce engage engender engine engineered engrave engross
engulf enhance enigma enigmatic enjoy enlarge enlighten enlisted enliven enough enrage enrich enroll ensemble enshrine
ensign enslave ensue ensure entail entangle enter enterprise entertain enthrall enthusiasm enthusiast enthusiastic
entice entire entirety entitle entrails entrance entrant entrap entreat entreaty entrench entropy entrust entry
entwine envelop envelope environmental environs envisage envoy envy enzyme eon epaulet ephemeral epic epidemic
epidermis epilepsy epileptic epilogue episode epitaph epithet epitome epoch epsilon equal equatorial equestrian
equilateral equilibrium equine equinox equip equivalence equivalent equivocal era erase erasure erect ergo ergonomic
erode erotic err errand errant erratic error erstwhile erudite erupt escapade escape escort esophagi esophagus
esoteric especial espionage essay essence essential establish esteem etch eternal ether ethereal ethic ethnic ethos
etiquette etymologies eulogy eureka euthanasia evade evangelicals evangelistic eve even event eventual evergreen
evermore every everybody everyday everyone everywhere evict evidence evident evil evoke evolutionary evolve ewe exact
exalt exam examine example exceed exceedingly excel excellence excellent except exceptional excerpt excess exchange
excise excite exclaim exclude excrete excuse execute executioner executioners executor exemplary exemplify exempt
exercise exert exhale exhaust exhibit exhort exhume exile exist existence existent existential exit exodus exorbitant
exotic expand expanse expect expectancy expectant expediency expedient expedite expel expend expendables expenditure
expense experience experimental experimented expert expertise expire expiry explain explanatory explicit explode
exploit explore exponent exponential export expose exposure expound express expressway exquisite extant extend extent
exterior external extinct extinguish extol extort extra extract extracurricular extradite extraordinary
extraterrestrial extravagance extravagant extreme extrovert exuberance exuberant exude exult exultant eye eyeball
eyebrow eyelash eyelid eyesight eyesore eyewitnesses fable fabric facade face facet facial facile facsimile fact
factor factorial factory factual faculty fad fade faggots fagot fail failure faint fair fairy faith faithfuls fake
falcon fall fallacy fallen fallout false falsetto falsify falter fame familiar family famine fan fanatic fanciest
fancy fanfare fang fantastic fantasy far faraway farce fare farewell farm farmland farther farthest fashion fast
fasten fat fatal fatalistic fate father fatherland fathom fatigue fatten fattest fattiest fatty faucet fault faultiest
faulty fauna favor favorite fawn faze fear fearlessly fearsome feast feat feather featheriest feathery feature feces
fed federal fee feeble feedback feeder feeders feeds feel feet feign feint feline fell fellow felon felony felt female
feminine fen fence fend fermented fern ferret ferry fertile fertilizer fertilizers fervent fervor fester festival
festoon fetch feted fetid fetish fetter fetus feud feudal fever feverish few fez fezzes fiasco fib fiberglass fiche
fickle fictional fiddle fiddly fidget fidgety field fiend fiendish fierce fieriest fiery fiesta fifteen fifteenth
fifth fiftieth fifty fig fight figure figurehead filch file filet fill fillet fillies filly film filmiest filmy filter
filth filthiest filthy fin final finale finance financial financier finch find fine finesse finger fingernail
fingerprint fingertip finickiest finicky finish finite fir fire firearm firecracker firefighter firefly fireman
firemen fireplace fireproof fireside firewood firework firm firmware first firsthand fiscal fish fisherman fishermen
fishery fishiest fishy fissure fist fit fittest five fix fixture fizz fizzle fizzy flabbiest flabby flag flagpole
flagrant flagstone flail flair flak flake flakiest flaky flamboyance flamboyant flame flamingo flammables flank
flannel flap flapjack flare flash flashback flashiest flashlight flashy flask flat flatten flattered flatterer
flatterers flattery flattest flaunt flavor flaw flawlessly flea fleck fled fledged flee fleece fleeciest fleecy fleet
flesh fleshiest fleshy flew flex flick flickered fliers fliest flight flightiest flighty flimsiest flimsy flinch fling
flint flip flippant flippest flirt flit float flock flog flood floodlight floor flop floppiest floppy flora floral
florid floss flotilla flounce flounder flour flourish flout flow flowered floweriest flowery flown flu flue fluency
fluent fluff fluffiest fluffy fluid fluke flung flunk flunky fluorescent flurry flush fluster flute flutter flux fly
flyover foal foam foamiest foamy focal focus fodder foe fog foggiest foggy foghorn fogy foible foil foist fold foliage
folk folklore folksiest folksy follow folly foment fond fondle font food foodstuff fool foolhardiest foolhardy foolish
foolproof foot footage football foothill foothold footlights footnote footpath footprint footstep footstool footwear
footwork for forage foray forbade forbear forbearance forbid forbidden forbore forborne force forceps ford fore forego
foreign forensic forested forestry forests forever forfeit forgave forge forgery forget forgiven forgo forgone forgot
forgotten fork forlorn form formal format formerly formula formulae forsake forsaken forsook forswear forswore
forsworn fort forte forth forthright forthwith fortieth fortify fortitude fortnight fortress fortunately fortune forty
forum forwarded forwarder forwardest forwent fossil foster fought foul found foundered foundry fount fountain four
fourteen fourteenth fourth fowl fox foxiest foxy foyer fracas fractal fractional fracture fragile fragmentary
fragmented fragrance fragrant frail frailty frame framework franc franchise frank frankfurter frantic fraternal fraud
fraudulent fraught fray freak freckle free freedom freehand freelance freeway freeze freight french frenzy frequency
frequent fresh freshen freshman freshmen freshwater fret friar friend friendlier friendlies friendliest frieze fright
frighten frighteningly frigid frill frilliest frilly fringe frisk friskiest frisky fritter frizziest frizzy fro frock
frog frolic frolicked from frond front frontage frontal frontier frost frostbit frostbite frostbitten frostiest frosty
froth frothiest frothy frown froze frozen frugal fruit fruitier fruitiest fruitlessly fry fudge fuel fulcrum fulfill
full fully fumble fume fun functional functioned fund fundamental funeral fungi fungicide fungus funnel funnest
funniest funny fur furl furlong furlough furnace furnish furniture furor furriest furrow furry further furthermore
furthest fury fuse fuselage fusion fuss fussiest fussy futile future futuristic fuzz fuzziest fuzzy gab gable gadget
gag gaiety gain gait gal gala galactic galaxy gale gall gallant gallantry gallery galley gallivant gallon gallop
gallows galore gambit gamble game gamma gamut gander gang gangplank gangrene gangster gangway gap gape garage garb
garbage garble garden gardenia gargle gargoyle garish garland garlic garnet garnish garret garrison garter gas gash
gasket gasoline gasp gastric gate gateway gather gaudiest gaudy gauge gaunt gauntlet gauze gave gavel gawk gawkiest
gawky gay gaze gazelle gazette gear gee geese gel gelatin geld gem gender gene genealogy genera general generic
geneses genesis genetic genial genie genii genital genius genocide genre gent gentile gentle gentleman gentlemen
gentry genuine genus geographic geography geology geometric geometry geranium gerbil germ germicide gesture get
getaway geyser ghastliest ghastly ghetto ghost ghostlier ghostliest ghoul giant gibber gibberish gibe giddiest giddy
gift gig gigantic giggle gild gill gilt gimme gimmick gin ginger gingerbread gingham giraffe girder girdle girl
girlfriend girlish girth gist give given gizzard glacial glacier glad gladden gladdest glade glamour glance gland
glandular glare glass glassiest glassware glassy glaze gleam glean glee glens glib glibbest glide glimmer glimpse
glint glisten glitter gloat global globe globular globule gloom gloomiest gloomy glorify glory gloss glossary
glossiest glossy glove glow glowered glucose glue glum glummest glut glutton gluttony glycerin gnarl gnash gnat gnaw
gnome gnu go goad goal goalie goalkeeper goat goatee gob gobble goblet goblin god godchild godchildren goddess
godfather godlier godliest godlike godmother godparent godsend goggle gold golden goldfish goldsmith golf gondola gone
gong gonna goo good goodbye goodnight goodwill goody gooey goof goofiest goofy gooier gooiest goon goose gopher gore
gorge goriest gorilla gory gosh gospel gossamer gossip got gotten gouge goulash gourd gourmet gout govern governesses
governmental governor gown grab grace grade gradient gradual graffiti graffito graft grain gram grammar gramophone
grand grandchild grandchildren granddaughter grandeur grandfather grandiose grandmother grandparent grandson
grandstand granite granny granola grant granular granule grape grapefruit grapevine graph graphic graphite grapple
grasp grass grasshopper grassiest grassy grate gratify gratitude grave gravel graven gravestone graveyard
gravitational gravy gray graze grease greasiest greasy great greed greediest greedy green greenback greenery greenhorn
greenhouse greet gremlin grenade grew greyhound grid griddle gridiron grief grievance grieve grill grille grim grimace
grime grimiest grimmest grimy grin grind grindstone grip gripe grisliest grisly gristle grit grittiest gritty grizzled
grizzliest grizzly groan grocer grocery groggiest groggy groin groom groove grooviest groovy grope gross grotesque
grotto grouch grouchiest grouchy ground groundwork group grouse grove grovel grow growl grown growth grub grubbiest
grubby grudge gruel gruesome gruff grumble grumpiest grumpy grunt guarantee guarantor guard guardian gubernatorial
guerrilla guess guesswork guest guffaw guidance guide guidebook guideline guild guile guillotine guilt guiltiest
guilty guinea guise guitar gulch gulf gull gullet gully gulp gum gumdrop gummiest gummy gun gunfire gunman gunmen
gunpowder gunshot guppy gurgle guru gush gust gustiest gusty gut guttered guy guzzle gym gymnasium gymnast gymnastics
gyroscope ha habit habitat habitual hack hackney hacksaw had haddock hag haggard haggle hail hailstone hair haircut
hairdo hairdresser hairiest hairline hairy hale half halfway halibut hall hallelujah hallmark hallway halo halon halt
haltered halve ham hamburger hamlet hammered hammock hamper hamster hamstrung hand handfuls handicap handicraft
handiest handiwork handle handlebar handy hang hangar hangout hangover hanker haphazard happen happiest happy harangue
harass harbor hard hardback harden hardiest hardliner hardware hardwood hardy hare harebrained harem hark harlot harm
harmlessly harmonic harmonica harmony harnessed harnesses harp harpoon harpsichord harried harries harrow harsh hart
harvest hash hassle haste hasten hastiest hasty hat hatch hatchet hate hatred haughtiest haughty haul haunt have haven
havoc hawk hay haystack haywire hazard haze hazel haziest hazy he head headiest heady heal health healthcare
healthiest healthy heap hear heard hearsay hearse heart heartache heartbeat heartbreak heartbroken heartburn hearten
heartfelt hearth heartiest hearty heat heatedly heath heathen heave heaven heavenlier heavenliest heaviest heavy
heavyweight heckle hectic hedge hedgehog heeded heeds heel heftiest hefty heifer height heighten heir heirloom held
helicopter heliport helium hell hellish hello helm helmet help helplessly hem hemisphere hemlock hemoglobin hemophilia
hemorrhage hemp hen hence henceforth henchman henchmen hepatitis her herald herb herd here hereabouts hereafter hereby
hereditary herein heresy heretic herewith heritage hermaphrodite hermit hernia hero heroic heroin heroine heron herpes
herself hesitancy hesitant heterosexual heuristic hew hexadecimal hexagon hexagonal hey heyday hi hiatus hiccup hick
hickory hid hidden hide hideaway hierarchy hieroglyphic high highbrow highland highlight highway hijack hike hill
hillbilly hilliest hillside hilly hilt him himself hind hindered hindrance hindsight hinge hint hinterland hip hippest
hippie hippopotamus hippy hire hiss hissed hisses histogram historian historic history hit hitch hitchhike hither
hitherto hive ho hoard hoarse hoax hobbit hobble hobby hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge hoe hog
hoist hold holdup hole holiday holier holiest holler hollies hollow holocaust holster homage home homeland homelier
homeliest homemade homesick homespun homestead homework homey homicidal homicide homier homiest homonym homophobic
homosexual hone honester honestest honestly honesty honey honeycomb honeymoon honeysuckle honk honor honorary hood
hoodlum hoodwink hoof hook hoop hooray hoot hooves hop hope hopefuls hopelessly hopscotch horde horizon horizontal
hormone horn hornet horniest horny horoscope horrid horrific horrify horror horse horseback horseman horseplay
horsepower horseradish horseshoe horticultural horticulture hose hosiery hospital host hostage hostel hostess hostile
hot hotbed hotel hothead hottest hound hour hourglass house houseboat household housekeeper housewife housework hove
hovel hovered how however howl hub hubbub huddle hue huff huffiest huffy hug huge huh hulk hull hullabaloo hum human
humane humanitarian humble humbly humbug humdrum humid humidify hummingbird humor hump hunch hunchback hundred
hundredth hung hungered hungriest hungry hunk hunt hurdle hurl hurrah hurricane hurriedly hurry hurt hurtle husband
hush husk huskiest husky hustle hut hutch hyacinth hybrid hydrant hydraulic hydroelectric hydrogen hydroplane hyena
hygiene hygienic hymn hymnal hyperbole hyphen hypnosis hypnotic hypochondria hypochondriac hypocrisy hypocrite
hypotenuse hypotheses hypothesis hysteria hysteric i ice iceberg icebreaker icicle iciest icings icon icy id idea
ideal idealistic identifiers identify ideologies idiocy idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic idle
idol idyllic if igloo ignite ignorance ignorant ignore iguana ilk ill illegal illicit illiteracy illnesses illusory
image imagery imaginary imagine imbalance imbecile immaculately immaterial immature immediately immense immerse
immigrant imminent immobile immoral immortal immune imp impact impair impale impart impartial impasse impassioned
impatience impatient impeach impedance impede impel impend imperfect imperial imperil impersonal impertinence
impertinent impetus impinge impish implant implemented implementer implicit implied implies implore impolite import
importance important impose impossibles impostor impotence impotent impound impoverish imprecise impress imprint
imprison impromptu improper impropriety improve improvise impudence impudent impulse impure in inaccuracy inadequacy
inadequately inadvertent inane inasmuch inaugural inborn inbred inbreed inbuilt incandescence incandescent incendiary
incense incessant incest inch incidence incident incidental incisor incite incline include incognito incoherence
incoherent income incompatibles incompetence incompetent incomplete inconsequential inconsistency inconsistent
inconvenience inconvenient incorrect increase increasingly incremental incremented incumbent incur incurables indebted
indecency indecent indeed indefinite indent independence independent index indices indict indifference indifferent
indignant indigo indirect indiscreet indiscriminately indispensables indisposed indistinct individual indolence
indolent indoor induce induct indulge indulgence indulgent industrial industry ineffectual inefficiency inefficient
inelegant ineligibles inept ineptitude inert inertia inertial inexact inexperience infamy infancy infant infantile
infantry infect infer inference inferior inferno infertile infest infidel infield infinite infinitesimal infirm
infirmary infix inflame inflammatory inflationary inflict influence influential influenza influx info inform informal
informant informational infrared infrastructure infrequent infringe infuse ingest ingrain ingratitude ingredient
inhabit inhabitant inhale inherent inherit inheritance inhibit inhuman inhumane initial inject injure injury injustice
ink inkiest inky inlaid inland inlay inlet inn innards innermost innkeeper innocence innocent innuendo inopportune
input inquest inquire inquiry insane inscribe insect insecticide insecure inseparables insert inside insight insignia
insignificance insignificant insincere insipid insisted insistence insistent insofar insolence insolent insoluble
insolvency insolvent insomnia inspect inspector inspire install instance instant instead instep instill instinct
institute institutional instruct instructor instrumental instrumented insubstantial insufficient insular insulin
insult insurance insure insurgent intact intake intangibles integer integral intellect intellectual intelligence
intelligent intend intense intensify intent intentional inter intercept intercom interested interestingly interests
interfere interference interim interior interject interloper interlude intermediary intermittent intern internal
interpret interrupt intersperse interval intervene intestinal intestine intimacy intimately into intolerance
intolerant intramural intravenouses intrepid intricacy intrigue intrinsic introduce introductory introvert intrude
invade invalid invariables invariant invent inventor inventory inverse invert invest investor invite invoice invoke
involuntary involve inward iodine ion iota irate ire iridescence iridescent iris irk iron ironic irony irrational
irregular irrelevance irrelevant irreverence irreverent irritant is island isle issue isthmus it italic itch itchiest
itchy item itinerant itinerary itself ivory ivy jab jabbered jack jackal jackass jackdaw jacket jackknife jackpot jade
jagged jaguar jail jalopy jam jamb jamboree jangle janitor jar jargon jaundice jaunt jauntiest jaunty javelin jaw
jawbone jays jaywalk jazz jealousy jeans jeer jell jelly jellyfish jeopardy jerk jerkiest jerky jersey jest jet
jettison jetty jewel jewelry jibe jiffy jig jiggle jigsaw jilt jingle jinx jitteriest jitters jittery job jockey
jocular jog join joint joke jolliest jolly jolt jostle jot journal journey jovial joy joyfuller joyfullest joystick
jubilant jubilee judge judicial judiciary judo jug juggernaut juggle jugular juice juiciest juicy jumble jumbo jump
jumpiest jumpy juncture jungle junior juniper junk junket junkie junta juror jury just justice justify jut jute
juvenile juxtapose kaleidoscope kangaroo karat kayak keel keen keep keepsake keg kelp kennel kept kerchief kernel
kerosene ketchup kettle key keyboard keyhole keynote keystone keystroke keyword khaki kick kickback kickoff kid kidnap
kidney kill kiln kilo kilobyte kilogram kilometer kilowatt kilt kimono kin kind kinda kindergarten kindle kindlier
kindliest kindnesses kindred kinfolk king kingdom kingfisher kink kinkiest kinky kiosk kipper kiss kit kitchen
kitchenette kite kitten kitty kiwi knack knapsack knead knee kneecap kneel knelt knew knickers knife knight knit
knives knob knock knockout knoll knot knottiest knotty know knowingly knowledge known knuckle koala kosher kowtow
kudos lab label labor laboratory labyrinth lace laciest lack lackluster lacquer lacrosse lacy lad laddered lade laden
ladle lady ladybug ladylike lag laggard lagoon laid lain lair lake lamb lambda lame lament lamp lampoon lance land
landlady landlocked landlord landmark landowner landscape landslid landslide lane language languid languish languor
lankiest lanky lantern lap lapel lapse larceny lard large lark larva larvae larynges laryngitis larynx laser lash lass
last latch late latent lateral latex lath lathe lathered latitude latrine latter lattice laud laugh laughingstock
laughter launch launder laundry laurel lava lavatory lavender lavish law lawmaker lawn lawsuit lawyer lax lay layered
layman laymen layout laziest lazy leach lead leaden leaf leafiest leaflet leafy league leak leakage leaky lean leap
leapfrog leapt learn lease leash least leather leathery leave lectern lecture led ledge lee leech leek leered leeriest
leery leeway left leftmost leg legacy legal legalistic legend legendary legion legislature legitimacy legitimately
legume leisure lemme lemon lemonade lend length lengthen lengthiest lengthy leniency lenient lens lent lentil leopard
leotard leper leprosy lesbian lesion less lessen lesson lest let letdown lethal lethargic lethargy lettered letterhead
lettuce letup leukemia levee level lever leverage levy lewd lexicon liable liaison liar libel liberal libertarian
liberty librarian library libretto lice license lichen lick licorice lid lie lieu lieutenant life lifeboat lifeforms
lifeguard lifelike lifeline lifelong lifespan lifestyle lifetime lift ligature light lighten lighthouse lightninged
lightweight like likelier likeliest liken likenesses lilac lilies lilt lily limb limbered limbo lime limelight
limerick limestone limit limousine limp linchpin line lineage linear linefeed linen linger lingerie lingo linguistic
link linkage linoleum lint lion lionesses lip lipstick liquefy liqueur liquid liquor lisp list listen lit litany
literacy literal literary literature lithe lithium litterbug littered little liturgy live livelier liveliest liven
livestock livid lizard llama load loaf loam loan loath loathe loathsome loaves lob lobby lobe lobotomy lobster local
locale lock locket locksmith locust lodge loft loftiest lofty log logarithm logarithmic logic logician logo loin
loincloth loiter loll lollipop lone lonelier loneliest lonesome long longhand longish longitude longitudinal
longshoreman longshoremen look lookout loom loon loonie loony loop loophole loose loosen loot lop lope lopsided lord
lore lorry lose loss lost lot lotion lottery lotus loud loudspeaker lounge louse lousiest lousy love lovelier lovelies
loveliest lovingly low lowdown lowered lowlier lowliest loyal loyalty lozenge lubricant lucid luck luckiest lucky lug
luggage lukewarm lull lullaby lumber lumberjack luminary lump lumpiest lumpy lunacy lunar lunatic lunch luncheon
lunchtime lung lunge lupine lurch lure lurid lurk lush lust lustiest lusty lute luxuriant luxury lye lymph lymphatic
lynch lyre lyric m ma macabre macaroni mace machete machine machinery macho mackerel macroscopic mad madam madame
madcap madden maddest made madhouse madman madmen maelstrom magazine magenta maggot magic magician magnesium magnet
magnetic magnificence magnificent magnify magnitude magnolia magnum magpie mahogany maid maiden mail mailbox mailman
mailmen maim main mainframe mainland mainline mainstay mainstream maintain maintenance maize majestic majesty major
make makeshift makeup maladjusted malady malaria male malevolence malevolent malformed malice malign malignancy
malignant mall mallard mallet malpractice malt maltreat mama mamma mammal mammalian mammoth man manacle manage
managerial mandatory mandibles mandolin mane maneuver mange mangiest mangle mango mangrove mangy manhandle manhole
mania maniac maniacal manic manicure manifest manifesto manifold mankind manlier manliest mannequin mannish manor
manpower manslaughter mantel mantelpiece mantle manual manufacture manure manuscript many map maple mar marathon
marble march mare margarine margin marginal marigold marijuana marina marine marionette marital maritime mark markedly
market marketplace marksman marksmen marmalade maroon marquee marriage marrow marry marsh marshal marshiest
marshmallow marshy marsupial mart martial martyr martyrdom marvel mascara mascot masculine mash mask mason masonry
masquerade mass massacre massage massed masses mast mastered masterly mastermind masterpiece mastery mat matador match
matchbook matchmaker mate material materialistic maternal math mathematician mathematics matriarch matriarchal
matrices matrimonial matrimony matrix matron matte mattered mattress mature maudlin maul mausoleum mauve maverick
maxim maxima maximal maximum may maybe mayhem mayonnaise mayor maze me meadow meager meal mealiest mealy mean meander
meant meantime meanwhile measles measliest measly measure meat mechanic medal medallion meddle meddlesome media median
medicals medicinal medicine medieval mediocre medium medley meek meet megabyte megalomaniac megaphone megaton
melancholy mellow melodic melodrama melodramatic melody melon melt member membrane memento memo memoir memorandum
memorial memory men menace menagerie mend menial menopause menstrual mental menthol mentioned mentor menu meow
mercantile mercenary merchandise merchant mercilessly mercury mercy mere merge meridian meringue merit mermaid
merriest merry mesdames mesh mess message messed messenger messes messiest messy met metabolic metal metallic
metallurgy metamorphose metamorphosis metaphor metaphysics mete meteor meteoric meteorite metered method metric metro
metropolis metropolitan mettle mew mezzanine mice microbe microscopic midday middle middleman middlemen midget
midnight midriff midst midstream midsummer midway midwife mien might mightiest mighty migraine migrant migratory miked
mikes mild mildew mile mileage milestone militancy militant military militia milk milkiest milkman milkmen milky mill
milligram millimeter milliner millinery million millionaire millionth millisecond mime mimic mimicked mimicry mince
mincemeat mind mindbogglingly mindlessly mine minefield mineral mingle miniature minibus minicomputer minimal minimum
minion minister ministerial ministry mink minnow minor minstrel mint minuet minus minuscule minute miracle mirage mire
mirror mirth miscellany miser misery mishap misnomer miss misshapen missile missionary mist mistiest mistletoe
mistress misty mite mitt mitten mix mixture mnemonic moan moat mob mobile moccasin mock mockery mockingbird mod modal
mode model moderately modern modestly modesty modicum modifiers modify modular module mohair moist moisten moisture
molar molasses mold moldiest moldy mole molecular molecule molested molests mollify mollusk molt molten mom moment
momentary momentum monarch monarchy monastery monastic monetary money mongoose mongrel monies monitor monk monkey
monochrome monogamy monogram monolithic monologue monopoly monorail monosyllables monotony monsoon monster month
monthlies monumental moo mood moodiest moody moon moonbeam moonlight moor moose moot mop mope moral morale morass
moratorium morbid more moreover morgue morn moron moronic morose morphine morsel mortal mortar mortgage mortify
mortuary mosaic mosque mosquito moss mossiest mossy most motel moth mothball mothered motherly motif motion motley
motlier motliest motor motorbike motorcade motorcycle motorway motto mound mount mountain mountaineer mourn mouse
mousiest mousse mousy mouth mouthfuls mouthpiece movables move movie mow ms mu much muck mucus mud muddiest muddle
muddy muff muffin muffle mug muggiest muggy mulch mule mull multi multiple multitude mum mumble mummify mummy mumps
munch mundane municipal mural murder murkiest murky murmur muscle muscular muse museum mush mushiest mushroom mushy
music musicals musician musk musket muss mussel must mustache mustang mustard mustered mustiest musty mutant mute
mutiny mutt muttered mutton mutual muzzle my myopic myriad myself mystery mystic mystify myth mythologies nab nag nail
naive naivety naked name namesake nap napalm nape napkin nappy narcotic narrow nasal nastiest nasty nation national
nationalistic nationwide nattiest natty natural nature naught naughtiest naughty nausea naval navel navy nay near
nearby nearsighted neat nebula nebulae necessary neck neckerchief necklace neckline necktie necrophilia nectar
nectarine need neediest needle needlessly needlework needy negatived neglect negligee negligence negligent neigh
neighbor neither neon neophyte nephew nerve nest nestle net nether nettle network neural neuron neuroses neurosis
neurotic neuter neutral neutron never new newbie newborn newcomer newfangled newsagents newscast newsiest newsletter
newspaper newsprint newsstand newsy newt newton next nibble nice nicety niche nick nickel nickname nicotine niece
niftiest nifty nigh night nightclub nightfall nightgown nightingale nightmare nightmarish nighttime nil nimble nimbly
nincompoop nine nineteen nineteenth ninetieth ninety ninny ninth nip nippiest nipple nippy nit nitrogen nitwit no
noble nobleman noblemen noblewoman noblewomen nobly nobody nocturnal nod node noise noiselessly noisiest noisy nomad
nomadic nomenclature nominal nominee non nonchalance nonchalant noncommittal nondescript none noodle nook noon noose
nor norm normal north northeast northeasterly northeastern northerly northern northwest northwestern nose nosebleed
nosiest nostalgia nostalgic nostril nosy not notables notch note notebook noteworthy notice noticeboard notify notion
notional notoriety nougat noun nourish nova novel novelty novice now nowadays nowhere nozzle nuance nuclear nuclei
nucleus nude nudge nugget nuisance null nullify numb numbered numeral numeric nun nuptial nurse nursemaid nursery
nurture nut nutcracker nutmeg nutrient nutritional nutshell nuttiest nutty nuzzle nylon nymph oaf oak oar oases oasis
oath oatmeal obedience obedient obelisk obese obey obituary object objector obligatory oblige oblique oblivion oblong
oboe obscene obscure observance observant observatory observe obsess obsolescence obsolescent obsolete obstacle
obstetrician obstetrics obstinacy obstruct obtain obtuse occasional occasioned occupancy occupant occupational occupy
occur occurrence ocean oceanic octagon octagonal octal octave octopus ocular odd ode odometer odor of off offbeat
offend offense offered offhand office official offload offset offshoot offshore offstage often ogle ogre oh ohm oil
oiliest oily okay okra old olden olfactory olive omega omelet omen omit omnibus omnipotence omnipotent omnipresent
omniscient on once one oneself onion onlooker onomatopoeia onrush onset onslaught onto onus onward oodles ooze opal
opaque open opera operand operatic operational opinion opium opossum opponent opportune oppose opposite oppress
oppressor opt optic optician optima optimal optimistic optimum option optional opulent opus or oracle oral orange
orangutan orator oratory orbit orbital orchard orchestra orchestral orchid ordain ordeal order orderlies ordinance
ordinary ore organ organic organizational organizer organizers orgasm orgy orient oriental orifice origin original
ornamental ornamented ornately orphan orphanage orthodox orthogonal orthopedics oscilloscope osmosis ostrich other
otter ouch ought ounce our ourselves oust out outdo outermost outlandish outmoded outnumbered outstandingly ova oval
ovary oven over overdo overpass overpasses overt overture overwhelm overwhelmingly ovum owe owl own ox oxen oxide
oxygen oyster ozone pa pace pacemaker pacific pacifiers pacify pack package packet pact pad paddle paddock paddy
padlock pagan page pageant pageantry pagoda paid pail pain painfuller painfullest painlessly paint pair pajamas pal
palace palatial pale palette pall pallbearer pallid pallor palm palomino paltriest paltry pamper pamphlet pan panacea
pancake pancreas pancreatic panda pandemonium pander pane panel pang panhandle panic panicked panicky panorama
panoramic pansy pant panther pantie pantomime pantry pap papa papacy papal papaya paperback papered paperweight
paperwork paprika papyri papyrus par parables parachute parade paradigm paradise paradox paraffin paragon paragraph
parakeet parallel paralyses paralysis paralytic paralyze parameter paramount paranoia paranoid paraphernalia
paraphrase paraplegic parasite parasitic parasol paratrooper parcel parch pardon pare parent parentage parental
parentheses parenthesis parish parishioner park parka parkway parliamentary parlor parochial parody parole parrot
parse parsec parsley parsnip parson parsonage part partake partaken partial participant participle particle particular
partisan partitioned partner partook partridge party pass passage passageway passbook passed passenger passer passes
passionately passport password past pasta paste pastel pastiche pastiest pastime pastor pastoral pastry pasture pasty
pat patch patchwork patchy pate patent paternal path pathetic pathos pathway patience patient patio patriarch
patriarchal patrimony patriot patriotic patrol patron patronage pattered pattern patty paunch paunchiest paunchy
pauper pause pave pavilion paw pawn pawnbroker pay payload payoff payroll pea peace peacemaker peach peacock peak peal
peanut pear pearl peasant peat pebble pecan peck peculiar pedagogy pedal pedant pedantic pedantry peddle pedestal
pedestrian pediatrician pediatrics pedigree peek peel peep peer peeve peevish peg pelican pellet pelt pelvic pelvis
pen penal penalty penance pence penchant pencil pendant pended pends pendulum penguin penicillin peninsula penis
penitence penitent penitentiary penknife pennant penny pensioned pensioner pensioners pentagon pentagonal penthouse
peon peony people pep peppered peppermint per perceived percent percentage perch perchance peremptory perennial
perfect perform performance perfume perfunctory perhaps peril perimeter period periodic periodicals peripheral
periphery periscope perish perishables perjure perjury perk perkiest perky permanence permanent permit peroxide
perpendicular perpetual perplex persecute persecutor perseverance persevere persisted persistence persistent person
persona personal personify personnel perspire persuade pert pertain pertinent perturb perusal peruse pervade perverse
pervert peskiest pesky pessimistic pest pestered pesticide pestilence pet petal petered petite petitioned petrify
petrol petroleum petticoat pettiest petty petulant petunia pew pewter phantom pharmaceuticals pharmacy phase pheasant
phenomena phenomenal phenomenon philanthropic philanthropy philosopher philosophy phlegm phlegmatic phobia phoenix
phone phonetic phonics phoniest phonograph phony phosphor phosphorescence phosphorescent phosphorus photo photocopiers
photogenic photon phrase physic physicals physician physique pi piano piccolo pick pickax picket pickiest pickle
pickpocket pickup picky picnic picnicked pictorial picture picturesque piddle pie piece piecemeal piecework pierce
piety pig pigeon pigeonhole piggish piggyback pigheaded pigpen pigtail pike pile pilfer pilgrim pilgrimage pill
pillage pillar pillow pillowcase pilot pimple pimpliest pimply pin pinch pincushion pine pineapple pinion pink
pinnacle pinpoint pint pioneer pious pipe pipeline pique piracy piranha pirouette pistachio pistol piston pit pitch
pitchfork pitfall pithiest pithy pittance pity pivot pivotal pixie pizza placard place placenta placid plague plaice
plaid plain plaintiff plan planar plane planet planetarium planetary plank plankton plant plantain plaque plasma
plaster plastic plate plateau platform platinum platitude platoon platter play playback playground playhouse playpen
playwright plaza plea plead pleasant pleasantry please pleasure pleat pledge plenty plethora pliant pliers plight plod
plop plot plow ploy pluck plucky plug plum plumage plumb plume plummet plump plunder plunge plural plus plush
plutonium ply plywood pneumatic pneumonia poach pocket pocketbook pockmark pod podium poem poet poetic poetry
poignancy poignant poinsettia point pointedly pointlessly poise poison poke pokey pokiest poky polar pole polemic
police policeman policemen policewoman policewomen policy polio polish polite politician politics polka poll pollen
pollster pollutant pollute polo polygamy polygon polynomial polyp polytechnic pomp poncho pond pondered pontoon pony
poodle pool poop poor pop popcorn pope poplar poppy populace popular porcelain porch porcupine pore pork porpoise
porridge port portables portal portend portent portfolio porthole portico portioned portlier portliest portrait
portray portrayal pose positional positioned possess possessor possibles possum post postage postal postbox postcard
postcode posterior postman postmark postmaster postmen postpone postscript posture posy pot potassium potato potency
potent potential pothole potion pottered pottery pouch poultry pounce pound pour pout poverty powder powdery power
powerhouse powwow practicals practice practitioner pragmatic prairie praise praiseworthy pram prance prank prattle
prawn pray preach precautionary precedence precedent precinct precious precipice precise preclude preconceived
predatory predecessor predict predictor preempt preen prefab prefect prefer preference preferential pregnancy pregnant
prejudice preliminary prelude premier premiere premise premium prenatal preparatory preponderance presence presidency
president presidential press pressure prestige presto presume prettiest pretty pretzel prevail prevalence prevalent
prey price prick prickle pricklier prickliest pride priest priestess prim primal primary prime primeval primmest primp
primrose prince princess princesses principal principle print printout prior prism prison privacy privately privater
privatest priviest privilege privy prize pro probabilistic probables probe problem problematic procedural procedure
proceed process processional processioned processor proclaim procure prod prodigal prodigy produce product profane
profess professional professor proffer proficiency proficient profile profit profiteer profound profuse progeny
prognoses prognosis program progress prohibit project projectile projector proletarian proletariat prolific prologue
prolong prom promenade prominence prominent promise promontory promote prompt prone prong pronoun pronounce proof
proofread prop propaganda propel properer properest properly property prophecy prophesy prophet prophetic proponent
proportional proportioned proposal propose propositional propositioned proprietary proprietor propriety prose
prosecute prosecutor prospect prospector prospectus prosper prostitute protect protector protein protest protestant
protocol proton prototype protract protractor protrude proud prove proven provenance proverb proverbial provide
providence province provincial provisional provisioned proviso provoke prow prowess prowl proxy prude prudence prudent
prudish prune pry psalm pseudo pseudonym psych psyche psychedelic psychiatric psychiatry psychic psychoanalysis
psychoanalyst psychologies psychopath psychoses psychosis psychotherapy psychotic pub puberty public publish puck
puckered puddle pudgiest pudgy pueblo puff puffiest puffy puke pull pulley pullover pulmonary pulp pulpit pulse puma
pumice pummel pump pumpernickel pumpkin pun punch punchline punctual puncture pundit pungent puniest punish punk punt
puny pup pupil puppet puppy purchase pure puree purgatory purge purify purple purport purpose purr purse pursue
pursuit purveyor pus push pushiest pushover pushy pussiest pussy put putrid putt puttered putty puzzle pyramid pyre
python qua quack quadrangle quadrant quadratic quadrilateral quadruped quadruple quadruplet quagmire quail quaint
quake qualifiers qualify qualm quandary quantify quantum quarantine quark quarrel quarrelsome quarry quart quarterback
quartered quarterlies quarterly quartet quartz quash quaver quay queasiest queasy queen queenlier queenliest queer
quell quench query quest questioned questionnaire queue quibble quiche quick quicken quicksand quiet quill quilt
quinine quintessence quintet quintuplet quip quirk quirky quit quite quiver quiz quizzes quorum quota quote quotient
rabbi rabbit rabble rabid rabies raccoon race racetrack racial raciest rack racket racketeer racy radar radial
radiance radiant radicals radii radio radish radium radius raffle raft rag ragamuffin rage raggeder raggedest ragtime
raid rail railroad railway rain rainbow raincoat raindrop rainfall rainiest rainstorm rainwater rainy raise raisin
rake rally ram ramble ramp rampage rampant ramrod ramshackle ran ranch rancid rancor random rang range rank rankle
ransack ransom rant rap rape rapid rapport rapt rapture rare rascal rash rasp raspberry raster rat rate rather ratify
ratio ration rational rationale rattle rattlesnake ratty ravage rave ravel raven ravine ravish raw ray rayon raze
razor re reach reactionary read readiest ready real realistic realm realty ream reap rear reason rebel rebellion
rebuke rebuttal recalcitrant receipt received receiver receivers receptacle recess recipe recipient reciprocal recital
recklessly reckon recline recluse recompense reconcile reconditioned reconnaissance recovered recovery recreational
recruit rectal rectangle rectangular rectify rector rectum recurrence red redden reddest redhead rediscovered redo
reduce redundancy redundant reeds reef reek reel refer referee reference referendum refinery reflect reflector refrain
refuge refugee refurbish refusal refute regalia regard regatta regime regimen regimental regimented region regional
register registrar registry regress regret regular rehearsal reign reimburse rein reindeer reinforce reject rejoice
rejoinder relational relativistic relentlessly relevance relevant reliance reliant relic relief relieve religion
relinquish relish reluctance reluctant remainder remedial remedy remembrance reminisce reminiscence reminiscent remit
remittance remnant remorse remote removal renaissance rend rendered rendezvoused rendezvouses renegade renege renewal
renounce renown rent rental repeatedly repel repellent repent repentance repentant repertoire replenish replete
replica reportedly repository reprieve reprimand reprisal reproach reptile republican repugnance repugnant repute
reputedly requiem require requisite requisitioned rescind rescue resemble reservoir residence resident residential
residual residue resilience resilient resistance resistant resisted resistor resolute resonance resonant respect
respiratory resplendent respond response rest restaurant restfuller restfullest restlessly restraint result resultant
resume resurgence resurrect retain retarded retards retch reticence reticent retina retort retrieval retrieve
retrograde retrospect returnables rev revamp revel revelry revenge revere reverence reverent reverie reversal revert
revival revived revoke revolutionary revolve revue rhapsody rhetoric rhino rhinoceros rhododendron rhubarb rhyme
rhythm rhythmic rib ribbon rice rich ricketiest rickety rickshaw ricochet rid riddance ridden riddle ride ridge
ridicule rife rifle rift rig right rightmost rigid rigor rile rim rind ring ringleader ringlet ringworm rink rinse
riot rip ripe ripen riposte ripple rise risen risk riskiest risky rite ritual rival rivalry river rivet roach road
roadblock roadside roam roar roast rob robbery robe robin robot robust rock rocket rockiest rocky rod rode rodent
rodeo roe rogue roguish role roll roman romance romantic romp roof rook rookie room roomiest roomy roost root rope
rosary rose rosiest roster rostrum rosy rot rotary rote rotisserie rotor rotten rotund rotunda rouge rough roughage
roughen roughhouse roulette round roundabout rouse rout route routine row rowboat rowdiest rowdy royal royalty rub
rubbish rubble rubiest rubric ruby rucksack ruckus rudder ruddiest ruddy rude rudimentary rue ruff ruffian ruffle rug
rugby ruggeder ruggedest ruin rule rum rumble rummage rummest rummy rumor rump rumple run runaway rundown rune rung
runniest runny runt runway rupture rural ruse rush rust rustic rustiest rustle rusty rut ruthlessly rye saber sabotage
saboteur sac sack sacred sacrifice sacrificial sacrilege sad sadden saddest saddle sadistic safari safe safeguard
safety saffron sag saga sage sagebrush said sail sailboat sailor saint saintlier saintliest sake salad salami salary
sale salesman salesmen salespeople salesperson saleswoman saleswomen salient saliva sallow salmon salon saloon salt
saltiest salty salute salvage salve same sample sanatorium sanctify sanctioned sanctuary sand sandal sandbag sandiest
sandman sandmen sandpaper sandstone sandstorm sandwich sandy sane sang sanitarium sanitary sank sanserif sap sapphire
sarcasm sarcastic sardine sari sash sassiest sassy sat satanic satchel satellite satin satire satisfactory satisfy
sauce saucepan sauciest saucy sauerkraut sauna saunter sausage savage savagery save savior savor savoriest savory
savviest savvy saw sawdust saxophone say scab scaffold scalar scald scale scaliest scallop scalp scalpel scaly scamper
scan scandal scant scantiest scanty scapegoat scar scarce scare scarecrow scarf scariest scarlet scarves scary scatter
scatterbrain scavenger scenario scene scenery scenic scent scepter schedule scheme schizophrenia schizophrenic scholar
scholastic school schoolboy schoolchild schoolchildren schoolteacher schooner science scientific scissor scoff scold
scoop scoot scope scorch score scorn scorpion scotch scoundrel scour scourge scout scowl scrabble scram scramble scrap
scrapbook scrape scratch scratchiest scratchy scrawl scrawniest scrawny scream screech screen screw screwdriver
screwiest screwy scribble scribe script scripture scriptwriter scroll scrounge scrub scruff scruffiest scruffy scruple
scrutiny scuff scuffle sculptor sculpture scum scurry scuttle scythe sea seafood seal seam seaman seamen seamstress
seaport sear search searchlight seashell seashore seasick seaside season seasonal seat seaweed secede seclude second
secondary secrecy secret secretarial secretary secrete sect sectioned sector secular secure sedan sedater sedatest
sedentary sedimentary seduce see seeded seediest seeds seedy seek seem seemingly seen seep seepage seesaw seethe
segmented seize seizure seldom select selector self selfish sell selves semantic semblance semen semester seminar
seminary send senile senior sensational sense sensor sensory sensual sent sentence sentience sentient sentimental
sentry separately sepulcher sequel sequence sequential sequin serenade serene serenity sergeant serial series sermon
serpent serum servant serve service serviceman servicemen serviette servile servitude set setback settle seven
seventeen seventeenth seventh seventy sever several severance severe sew sewage sewn sex sexual sexy shabbiest shabby
shack shackle shade shadiest shadow shadowiest shadowy shady shaft shaggiest shaggy shake shaken shakiest shaky shall
shallow sham shamble shame shampoo shamrock shanty shape shapelier shapeliest share shareholder shark sharp sharpen
shatter shave shaven shawl she sheaf shear sheath sheathe sheave sheds sheen sheep sheepish sheered sheerer sheerest
sheet sheikh shelf shell shellfish shelter shelve shepherd sherbet sheriff sherries shield shift shiftiest shifty
shimmer shin shine shingle shiniest shiny ship shipshape shipwreck shire shirk shirt shiver shoal shock shod shoddiest
shoddy shoe shoelace shone shoo shook shoot shop shopkeeper shoplifter shore short shortage shorten shortfall
shorthand shot shotgun should shouldered shout shove shovel show showcase showdown showered showiest showman showmen
shown showy shrank shrapnel shred shrew shrewd shriek shrill shrimp shrine shrink shrinkage shrivel shroud shrub
shrubbery shrug shrunk shrunken shuck shudder shuffle shun shunt shut shutdown shuttered shuttle shy sic sick sicken
sickle sicklier sickliest sicknesses side sideline sidelong sideshow sidestep sidetrack sidewalk sideways sidle siege
sierra siesta sieve sift sigh sight sigma sign signal signature significance significant signify signpost silence
silent silhouette silicon silk silken sill silliest silly silo silt silver silversmith silverware silvery similar
simile simmer simple simplex simplify simplistic simply sin since sincere sine sinew sinewy sing singe single singular
sinister sink sinus sip siphon sir sire siren sirloin sissiest sissy sister sit site six sixpence sixteen sixteenth
sixth sixtieth sixty size sizzle skate skateboard skein skeleton skeptic sketch sketchiest sketchy skew skewered ski
skid skill skillet skim skimp skimpiest skimpy skin skinflint skinniest skinny skip skippered skirmish skirt skit
skittish skulk skull skunk sky skylight skyline skyrocket skyscraper slab slack slacken slag slain slake slam slander
slang slant slap slapstick slash slat slate slaughter slave slavery slavish slay sleaziest sleazy sled sledgehammer
sleek sleep sleepiest sleepy sleet sleeve sleigh slender slept slew slice slick slid slide sliest slight slim slime
slimiest slimmest slimy sling slingshot slink slip slipperiest slippery slipshod slit slither sliver slob slobbered
slog slogan slop slope sloppiest sloppy slosh slot sloth slouch slovenliest slovenly slow sludge slug sluggish sluice
slum slumber slump slung slunk slur slush sluts sly smack small smallish smallpox smart smash smear smell smelliest
smelly smelt smidgen smile smirk smite smith smithereens smitten smock smog smoke smokestack smokiest smoky smolder
smooth smote smother smudge smug smuggest smuggle smut snack snag snail snake snap snappiest snappy snapshot snare
snarl snatch sneak sneakiest sneaky sneer sneeze snicker snide sniff sniffle snip snipe snippet snitch snob snobbery
snobbish snooker snoop snootiest snooty snooze snore snorkel snort snot snout snow snowball snowdrift snowfall
snowflake snowiest snowplow snowstorm snowy snub snuff snug snuggest snuggle so soak soap soapiest soapy soar sob
sobered soberer soberest sobriety soccer sociables social society sock socket sod soda sodden sodium sodomy sofa soft
softball soften software soggiest soggy soil sojourn solace solar sold soldered soldier sole solemn solicit solicitor
solid solidify solitaire solitary solitude solo soluble solve solvent somber some somebody someday somehow someone
someplace somersault sometime somewhat somewhere son sonata song sonic sonnet soon soot soothe sootiest sooty sop
sophistry sophomore soprano sorcerer sorceress sorcery sordid sore sorriest sorrow sorry sort sorta sought soul sound
soundproof soundtrack soup sour source south southeast southeastern southerly southern southpaw southwest southwestern
souvenir sovereign sovereignty sow sown spa space spacecraft spacial spade spaghetti span spangle spaniel spank spar
spare spark sparkle sparrow sparse spasm spasmodic spat spate spatial spattered spatula spawn spay speak spear
spearhead spearmint special specialty species specific specify specimen speck spectacle spectacular specter spectra
spectrum sped speech speed speedboat speediest speedometer speedy spell spellbind spellbound spend spendthrift spent
sperm spew sphere sphinx spice spiciest spicy spider spigot spike spill spin spinach spinal spindliest spindly spine
spinster spiral spire spirit spiritual spit spite spitefuller spitefullest spittle splash splat splattered spleen
splendid splendor splice splint splintered split splurge spoil spoke spoken spokesman spokesmen spokespeople
spokesperson spokeswoman spokeswomen sponge spongiest spongy sponsor spoof spook spookiest spooky spool spoon
spoonfuls sporadic spore sporran sport spot spotlight spottiest spotty spouse spout sprain sprang sprawl spray spread
spreadsheet spree spriest sprig spring springboard springiest springtime springy sprinkle sprint sprout spruce sprung
spry spud spun spunk spur spurn spurt sputter spy squabble squad squadron squalid squall squalor squander square
squash squat squattest squawk squeak squeakiest squeaky squeal squeamish squeeze squelch squid squint squire squirm
squirrel squirt stab stable stack stadium staff stag stage stagecoach staggered stagnant staid stain stair staircase
stairway stake stale stalk stall stallion stalwart stamina stammer stamp stampede stance stanch stand standard standby
standoff standpoint standstill stank stanza staple star starboard starch starchiest starchy stardom stare starfish
stark starlight starriest starry start startle startlingly starve state statelier stateliest statesman statesmen
static stationary stationed stationery statistic statistician statue stature status statute statutory staunch stave
stay steadfast steadiest steady steak steal stealth stealthiest stealthy steam steamiest steamroller steamy steel
steep steeple steer stellar stem stench stencil stenographer step stepladder stereo stereotype sterile sterling stern
stethoscope stew stewarded stewardess stick stickiest stickler sticky stiff stiffen stifle stigma stigmata still
stillborn stilted stimulant stimuli stimulus sting stingiest stingy stink stint stir stirrup stitch stock stockade
stockbroker stockholder stockiest stockpile stocky stockyard stodgiest stodgy stoke stole stolen stolid stomach stomp
stone stoniest stony stood stool stoop stop stopgap stopover stoppage stoppered stopwatch storage store storehouse
storekeeper storeroom stork storm stormiest stormy story stout stove stow stowaway straddle straggle straight
straighten straightforwardly strain strait straitjacket strand strange strangle strap strata stratagem strategic
strategy stratify stratosphere stratum straw strawberry stray streak stream streamline street streetcar strength
strengthen stress stretch strew strewn stricken strict stridden stride strife strike stringent stringiest stringy
strip stripe striven strode stroke stroll strong stronghold strove struck structural structure struggle strum strung
strut stub stubbiest stubble stubborn stubby stuck stud student studio study stuff stuffiest stuffy stumble stump stun
stung stunk stunt stupefy stupid stupor sturdiest sturdy stutter style stylish stylistic stylus suave sub subject
submit subsequent subservient subsidiary subsidy subsisted subsistence substantial substitute subterfuge subterranean
subtle subtlety subtly suburb subvert succeed success successor succinct succor succulent succumb such suck suckered
suckle suctioned sudden suds sue suede suffer suffice sufficient suffix suffrage sugar sugariest sugary suggest
suicidal suicide suit suitcase suite suitor sulfur sulk sulkiest sulky sullen sultan sultriest sultry sum summary
summered summit summon summonsed summonses sun sunbathe sunburn sundae sundial sundown sundry sunflower sung
sunglasses sunk sunken sunlight sunlit sunniest sunny sunrise sunscreen sunset sunshine suntan sunup sup superb
superficial superintendent superior supersede supervisory supplant supple supplementary supplemented suppliers supply
support suppose supposedly suppress supremacy supreme surcharge sure surf surface surfboard surge surgeon surgery
surlier surliest surly surmise surmount surname surpass surplus surprise surprisingly surreal surrender surround
surveillance survey surveyor survival survived survivor suspect suspend suspense suspicion sustain sustenance swab
swagger swallow swam swamp swampiest swampy swan swap swarm swarthiest swarthy swat swathe sway swear sweat sweaty
sweep sweepstakes sweet sweeten sweetheart swell swept swerve swift swig swill swim swindle swine swing swipe swirl
swish switch switchboard swivel swollen swoon swoop sword swordfish swore sworn swum swung syllables syllabus symbol
symbolic symmetric symmetry sympathetic sympathy symphonic symphony symptom symptomatic synagogue synapse syndrome
synonym synopses synopsis syntactic syntax syntheses synthesis synthesizer synthesizers synthetic syphilis syringe
syrup system systematic tab tabby tabernacle table tablecloth tablespoon tablespoonfuls tablet tabloid taboo tacit
taciturn tack tackiest tackle tacky taco tact tactic tactlessly tadpole tag tail taillight tailor tailspin taint take
taken takeoff takeover talc tale talent talisman talk tall tallied tallies tallow tally talon tambourine tame tamper
tan tandem tang tangent tangential tangerine tangibles tangle tango tank tankard tannest tantamount tantrum tap tape
tapered tapestry tar tarantula tardiest tardy target tariff tarnish tarpaulin tarriest tarry tart tartan tartar task
tassel taste tastiest tasty tattle tattoo tatty taught taunt taut tavern tawdriest tawdry tawniest tawny tax taxi
taxicab taxpayer tea teach teacup teak team teamster teamwork teapot tear teardrop tease teaspoon teat technician
technique technologies tedium tee teem teen teenage teeter teeth teethe teetotal telepathic telepathy tell telltale
temper temperamental temperance temperature tempest temple tempo temporal temporary tempt ten tenancy tenant tend
tendency tendered tenderer tenderest tenderly tendon tendril tenet tennis tenor tense tensors tent tentacle tenth
tenure tepee tepid term terminal termini terminologies terminus termite terrace terrain terrestrial terrier terrific
terrify territorial territory terror terse test testicle testify testimonial testimony testis tetanus tether text
textbook textile textual texture than thank that thatch thaw the theater thee theft their them theme themselves then
thence theologian theologies theorem theoretic theory therapeutic therapy there thereabouts thereafter thereby
therefore therein thereof thereon thereupon thermal thermodynamics thermometer thermostat thesauri thesaurus these
thesis theta they thick thicken thicket thicknesses thief thieve thigh thimble thin things think thinnest third thirst
thirstiest thirsty thirteen thirteenth thirtieth thirty this thistle thong thorn thorniest thorny thorough
thoroughbred thoroughfare those thou though thought thoughtlessly thousand thousandth thrash thread threadbare threat
threaten three thresh threshold threw thrice thrift thriftiest thrifty thrill thrived throat throb throne throng
throttle through throughout throughput throw throwaway throwback thrown thrust thud thug thumb thumbtack thump thunder
thunderbolt thunderstorm thunderstruck thus thwart thy thyme thyroid tiara tick ticket tickle ticklish tidal tidbit
tide tidiest tidy tie tiff tiger tight tighten tightrope tightwad tilde tile till tilt timber time timekeeper timelier
timeliest timescale timetables timezone timid tin tinder ting tinge tingle tiniest tinker tinkle tinniest tinny tinsel
tint tiny tip tipsiest tipsy tiptoe tirade tire tireder tiredest tiresome tissue tit title tittered to toad toadstool
toast tobacco toboggan today toddle toe toenail toffee toga together toggle toil toilet token told tolerance tolerant
toll tomahawk tomato tomb tomboy tombstone tomcat tome tomorrow ton tonal tone tong tongue tonic tonight tonnage tonne
tonsil tonsillitis too took tool toolkit toot tooth toothache toothbrush toothpaste toothpick top topaz topic
topographies topple torch tore tormented tormentor torn tornado torpedo torque torrent torrential torrid torso
tortilla tortoise torture toss tot total totalitarian tote totem tottered toucan touch touchdown touchiest touchy
tough toughen toupee tour tourniquet tousle tout tow toward towel towered town townspeople toxic toxin toy trace track
tract tractor trade trademark traditional traffic trafficked tragedy tragic trail train trainee trait traitor tramp
trample trampoline trance tranquil tranquilizer tranquilizers transatlantic transcend transcribe transcript transfer
transgress transient transistor transit transitional transitioned transitory translucent transmit transparency
transpire trap trapdoor trapeze trapezoid trash trashcan trashiest trashy trauma traumatic travel traverse travesty
trawl tray treachery treacle tread treadmill treason treasure treasury treat treatise treaty treble tree trek trellis
tremble tremor trench trend trendiest trendy trespass trestle trial triangle triangular tribal tribe tribunal
tributary tribute trick trickery trickiest trickle trickster tricky tricycle trifle trigger trigonometry trill
trillion trilogy trim trimester trimmest trinity trinket trio trip tripe triple triplet tripod tripos trite triumph
triumphant trivia trivial trod trodden troll trolley trombone troop trophy trot trouble troublemaker troublesome
trough trounce troupe trouser trout trowel truancy truant truce truck trudge true truffle truly trump trumpet trunk
trust trustee trustiest trustworthiest trustworthy trusty truth try tryout tub tuba tube tuberculosis tubular tuck
tuft tug tulip tumble tummy tumor tumult tuna tundra tune tunic tunnel turban turbine turbulence turbulent tureen turf
turgid turkey turmoil turn turnaround turnip turnout turnover turnpike turnstile turntables turpentine turquoise
turret turtle turtleneck tusk tussle tutor tutorial tuxedo twang tweak twee tweet tweezers twelfth twelve twentieth
twenty twice twiddle twig twilight twin twine twinge twinkle twirl twist twitch twitter two tycoon tying type typeface
typescript typeset typewriter typhoid typhoon typhus typify tyranny tyrant udder ugh ugliest ugly ulcer ulterior
ultimately ultimatum ultra ultrasonic ultraviolet umbrella umpire umpteen unchristian uncle uncouth uncovered
undecideds under underbrush undercover undercurrent undercut underdog underflow underfoot undergo undergone
underground undergrowth underhanded underlain underlay underlie underline undermine underneath undernourished
underpants underpass underprivileged underscore undershirt underside understand understood understudy undertake
undertaken undertone undertook undertow underwater underwear underweight underwent underworld underwrite underwritten
underwrote undesirables undo undocumented undoubtedly unduly unexpectedly unfortunately unfriendlier ungainliest
ungainly ungodlier unicorn unicycle uniform unify unilateral uninterested unique unison unit unite unity universal
universe unkempt unkindlier unlikelier unprecedented unprincipled unreservedly unruliest unruly unscathed unseemliest
unseemly unsightliest unsightly until unto unwieldiest unwieldy unwittingly up upheaval upholstery upon uppermost
uranium urban urbane urchin urge urgency urgent urine urn us usable usage use uselessly usher usual usurp utensil
uteri uterus utilitarian utmost utter utterance vacancy vacant vacationed vaccine vacuum vagabond vagary vagina
vaginae vaginal vagrant vague vain valentine valet valiant valid valise valley valor valuables value valve vampire van
vandal vane vanguard vanilla vanish vanquish vapor variables variance variant variety varnish vary vase vast vat vault
veal vector veer vegetables vegetarian vehemently vehicle veil vein velour velvet velvety vend vendor veneer vengeance
venison venom vent ventricle venture venue veranda verb verbal verbatim verbiage verbose verdict verge veriest verify
vermin vernacular versatile verse versus vertebra vertebrae verticals vertices vertigo verve very vessel vest
vestibule vestige vet veteran veterinarian veterinary veto vex via viable viaduct vial vibrant vicar vice victim
victors victory video videotape vie view viewpoint vigil vigilance vigilant vigilante vigor vile vilify villa village
villain villainy vine vinegar vineyard vintage vinyl viola violence violent violet violin viper viral virgin virile
virtual virtue virtuoso virulent virus visa vise vision visionary visit visitor visor vista visual vital vitamin
vitriolic vivid vocabulary vocal vocational vodka vogue voice void volatile volcanic volcano volley volleyball volt
voltage volume voluntary volunteer vomit voodoo vortex vote vouch vow vowel voyage vulgar vulture vying wad waddle
wade wafer waffle waft wag wage wagered wagon waif wail waist waistline wait waitress waive wake waken walk walkout
wall wallet wallop wallow wallpaper walnut walrus waltz wan wand wandered wanderer wanderers wane wanna wannest want
wanton war warble ward warden wardrobe warehouse warfare warhead wariest warlike warm warmth warn warp warpath warrant
warranty warrens warrior wart wartime wary was wash washables washcloth washout washroom wasp wastage waste
wastebasket wasteland watch watchdog watchman watchmen watchword water watercolor waterfall waterfront wateriest
waterlogged watermark watermelon waterproof watershed watertight waterway waterworks watery watt wave waveform
wavelength wavered waviest wavy wax waxiest waxy way waylaid waylay wayside we weak weaken weaknesses wealth
wealthiest wealthy wean weapon weaponry wear weariest wearisome weary weasel weather weave web wed wedge wedlock wee
weeded weediest weeds weedy week weekday weekend weeklies weep weigh weight weightiest weighty weird weirdo welcome
weld welfare well wellington welt weltered went wept were werewolf werewolves west westerly western wet wettest whack
whale wharf wharves what whatever whatsoever wheat wheedle wheel wheelbarrow wheelchair wheeze when whence whenever
where whereabouts whereas whereby wherein whereupon wherever wherewithal whet whether whew which whichever whiff while
whilst whim whimper whine whinny whip whir whirl whirlpool whirlwind whisk whiskered whiskey whiskys whisper whistle
white whiten whitewash whittle whiz whizzes who whoa whoever whole wholehearted wholesale wholesome wholly whom whoop
whopper whores whose why wick wickeder wickedest wickedly wicket wide widen widespread widow width wield wife wig
wiggle wigwam wild wildcat wildernesses wildfire wildlife wiliest will willingly willow willpower wilt wily win wince
winch wind windfall windiest windmill window windowpane windpipe windscreen windshield windy wine wing wink winsome
winter wintertime wintriest wintry wipe wire wiriest wiry wisdom wise wisecrack wish wishbone wisp wispiest wispy wist
wit witch witchcraft with withdraw withdrawal withdrawn withdrew withered withheld withhold within without withstand
withstood witnessed witnesses wittiest witty wive wiz wizard wizened wobble wobbliest wobbly woe wok woke woken wolf
wolves woman womankind womb wombat women won wonder wonderland wont woo wood woodchuck wooden woodiest woodland
woodpecker woodsman woodsmen woodwind woodwork woody woof wool woolen woolliest word wordiest wordy wore work
workbench workbook workforce workload workman workmen workout workplace workshop world worldlier worldliest worldwide
worm wormhole worn worrisome worry worse worsen worshiped worshiper worshipers worst worth worthiest worthwhile worthy
wot would wound wove woven wow wrangle wrap wrath wreak wreath wreathe wreck wreckage wren wrench wrest wrestle wretch
wretcheder wretchedest wriggle wright wring wrinkle wrist wristwatch writ write writhe written wrong wrongdoer wrote
wrought wrung wry xenophobia xylophone yacht yak yam yank yap yard yardstick yarn yawn year yearlies yearn yeast yell
yellow yelp yen yes yesterday yet yeti yew yield yodel yoga yogurt yoke yokel yolk yonder you young youngster your
yourself yourselves youth yowl yuck zaniest zany zeal zebra zenith zero zest zeta zigzag zillion zinc zincked zip
zippered zodiac zombie zone zoo zoology zoom zucchini
"""
