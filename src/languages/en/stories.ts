import type { StoryData } from '../parts/stories.ts';

export const stories: StoryData = {
  most: `the of and to in a an is was that for on with it as by at from be has have he said his but are were not they had
    this who which their been will its or after would when there we you she her one more also about all out up so if what no
    than into can could over do i my me our us your them him only some other most any just like how where while before
    because did does being two first new last time year years people now then these those such many may`,
  many: `says say saying told tell made make making get got take took taken taking go going went come came coming back down
    off through during between against under around since until still even very much well way day days week weeks month months
    three four five six seven eight nine ten several another each both few own same too again never always every once already
    later early earlier recent recently today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december second third next former
    including include included according reported report reports reporting news statement added asked called known expected
    should might must need needs want wants think see seen know found find left right part place world country state states
    national public group man men woman women child children family life home house work working number long high end set put
    use used using show shown help good great big little old young city north south east west united american president
    government officials official police million percent per cent company story media press photo image video read copyright
    not don didn doesn isn wasn won couldn wouldn ve ll re am pm mr mrs ms dr here why let away far near without within across
    toward among along despite however though although yet else ever just almost nearly least less enough quite rather really
    something someone anything nothing everything everyone whether per via due`,
  some: `announced announce announcement according accused agreed allow allowed although appeared appear area areas arrived
    authorities based became become began begin beginning behind believe believed best better beyond black body book bring
    brought business call calls cannot care case cases cause caused center central certain chance change changes charge charged
    chief claim claimed claims clear close closed comment comments community continue continued control could council countries
    course court current currently cut data date david dead deal death decided decision deep defense department described despite
    different director done door early easy economic education effect effort efforts either election email ended entire event
    events evidence ex example executive experience face facebook fact failed fall far father fear federal fight final finally
    financial fire five follow followed following force forced forces foreign form former forward free friend friends full
    further future gave general give given gives giving global gone got ground groups growing half hand hands happen happened
    happening hard having head health hear heard held history hit hold holding hope hospital hour hours human idea immediately
    important increase inside instead interest international internet interview involved issue issues itself james job john join
    joined keep kept key kill killed kind known large largest late latest law lead leader leaders leading leave led legal
    level light likely line live living local look looking lost lot love low main major making management march mark market
    matter mean means meant medical meet meeting member members michael middle military mind minister minutes missing moment
    money morning mother move moved name named need nearly network night nothing office officer officers online open
    opened operation opportunity order original outside page paid parents party past pay person phone place plan planned
    plans play played please point points political position possible post posted power present pressure previous previously
    prime private problem problems process program project provide provided published question questions quickly
    raised reach reached real reason received release released remain remained remains response rest result results return
    returned rights rise risk road role room run running safe safety school scene season secretary section security seek
    seemed sent senior september series serious service services set share short shot shows side sign signed similar
    simply single site situation small social soon sort source sources speak speaking special spokesman spokeswoman
    spokesperson spoke staff stage start started starting statement stay step steve stop street strong support sure system
    taking talk talking team term terms thing things thomas thought thousands threat times together top total town trade
    tried trouble trump true try trying turn turned twitter understand university update updated use view visit wait
    walk wanted war washington watch water website went whose wife win won word words worked workers working worth write
    written wrong york associated reuters ap afp bbc cnn editor editorial newsletter subscribe advertisement click share
    sign tweet follow related stories photos gallery caption getty images all rights reserved`,
};
