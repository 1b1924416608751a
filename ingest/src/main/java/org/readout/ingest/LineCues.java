package org.readout.ingest;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Boilerplate.Kind;

/**
 * The wordings by which outlets set off what is not body: credits, captions, offers, lists of other articles.
 *
 * <p>A cue must open the line or make up all of it, and the line must be short: a sentence of the body that holds such
 * words in its middle is never taken. The wordings are those of the trade, not of single outlets.
 */
final class LineCues {

    private static final int MAX_LENGTH = 450;
    private static final int MAX_WORDS = 45;

    private record Cue(Kind kind, int maxWords, Pattern pattern) {

        /** Almost all cues open the line, and need not be looked for elsewhere. */
        boolean fits(String line, int words) {
            if (words > maxWords) {
                return false;
            }
            Matcher matcher = pattern.matcher(line);
            return pattern.pattern().startsWith("^") ? matcher.lookingAt() : matcher.find();
        }
    }

    private static final String WORK =
            "(?:article|story|report|piece|analysis|interview|essay|column|op-ed|commentary|dispatch|text|post|version|opinion piece|news)";

    private static final List<Cue> CUES = List.of(
            credit(45, "^the post .{3,300} (?:first )?appeared (?:first )?(?:on|in) \\S"),
            credit(
                    45,
                    "^[(\\[]?(?:a version of )?(?:this|the above) " + WORK
                            + "(?: was| has been| has not been| is| has)?(?: also| an?| originally| first| previously)* (?:appeared|published|written|produced|printed|republished|reprinted|reproduced|translated|adapted|supplied|syndicated|updated|corrected|edited|an? (?:abridged|edited|shortened|condensed|translated|updated|adapted))\\b"),
            credit(
                    45,
                    "^this is an? (?:abridged|edited|shortened|condensed|translated|updated|adapted|longer|corrected) version of\\b"),
            credit(
                    30,
                    "^(?:originally|first|previously) (?:published|appeared|printed|broadcast)\\b.{0,10} (?:in|on|by|at)\\b"),
            credit(30, "^(?:translated|translation)(?: by| from| for|:)"),
            credit(
                    30,
                    "^(?:re)?(?:printed|published|posted|produced|issued) (?:here )?(?:with|by) (?:the )?(?:kind )?permission"),
            credit(
                    30,
                    "^(?:reprinted|republished|reproduced|syndicated|adapted|courtesy)(?: with permission)?(?:,? (?:from|of|by|courtesy))\\b"),
            credit(
                    45,
                    "^[(\\[]?(?:additional |further |other )?(?:reporting|writing|editing|compiled|compilation|production|research|graphics?)(?: and (?:writing|editing|reporting))?(?: contributed)?(?: by|:) \\S"),
            credit(
                    30,
                    "^[(\\[]?with (?:the )?(?:additional |further )?(?:agency )?(?:inputs?|reporting|reports?|files|contributions?|material|agencies|wires?|information)(?: (?:from|by|of)\\b|[)\\].]|$)"),
            credit(30, "^[(\\[]?(?:source|agency|agencies)s?(?::|[)\\]]?$)"),
            credit(40, "^(?:\u00a9|\\(c\\) |copyright\\b(?! (?:law|infringement|office|case|claim|suit|dispute)))"),
            credit(40, "all rights reserved\\W*$"),
            credit(
                    60,
                    "^\\((?:corrects|adds|updates|recasts|refiles|repeats|removes|clarifies|fixes|changes)\\b.*\\)?$"),
            credit(
                    60,
                    "^(?:correction|clarification|editor['\u2019]?s['\u2019]? note|note to readers)\\s*(?:\\([^)]*\\))?:"),
            credit(
                    45,
                    "^[(\\[]?(?:an|a previous|an earlier) (?:earlier |previous )?(?:version of )?(?:this|the) " + WORK),
            credit(45, "^[(\\[]?(?:an earlier|a previous) version of (?:this|the) " + WORK),
            caption(
                    60,
                    "^(?:photos?|images?|pictures?|photographs?|illustrations?|graphics?|captions?|cover photo|photo credits?|image credits?|credits?|photo by|picture by|image by|photograph by)\\s*[:|/]"),
            caption(
                    60,
                    "^[(\\[]?(?:file|file photo|file image|file picture|representational image|representative image|ap photo|reuters/|afp photo|getty images?)\\b\\s*(?:[-:\u2013\u2014|/]|$)"),
            caption(
                    25,
                    "^(?:watch|video|listen|audio|in pictures|gallery|slideshow|podcast|play video|map|chart|infographic)\\s*[:|]"),
            navigation(
                    6,
                    "^[-\u2014*\\s]*(?:advertise?ments?|sponsored(?: content| post)?|story continues below.*|article continues below.*|ad feedback|loading\\.*|continue reading.*|read full (?:story|article)|click (?:here|to share|to print|to email).*|read the (?:full|rest).*)[-\u2014*\\s]*$"),
            navigation(
                    25,
                    "^(?:sign up (?:for|to|now|here)|subscribe(?: to| for| now| today| and| here|$)|log ?in\\b.{0,40}$|register (?:now|for free|to read)|already a (?:subscriber|member)|become a (?:member|subscriber|patron)|support (?:our|independent|quality) journalism|get (?:our|the latest|unlimited|full) (?:news|access|free|daily|headlines|updates|newsletter|stories|app)|join (?:our|us on|the conversation)|follow (?:us|@|our|.{2,40} on (?:twitter|facebook|instagram|x|linkedin|telegram|whatsapp)\\b)|like us on|share (?:this|on|via|article|story|with)\\b|tweet this|print this|download (?:our|the .{2,20}) app|install our app|send us (?:your|a)|get in touch|write to us|contact us|tell us|stay up to date|never miss|don['\u2019]t miss out|tap here|view comments|leave a (?:comment|reply)|post a comment|show comments)"),
            navigation(
                    12,
                    "^(?:share|save|print|email|tweet|facebook|twitter|whatsapp|telegram|linkedin|copy link|comments?(?: \\(\\d+\\))?|\\d+ comments?|bookmark|listen|home|menu|search|skip to (?:main )?content|back to top|cookie (?:policy|settings)|privacy(?: policy)?|terms (?:of (?:use|service)|and conditions)|contact|about us)(?:\\s*[\u00b7|/,>\u203a\u2022&-]?\\s*(?:share|save|print|email|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|copy link|comments?|bookmark|contact|terms of (?:use|service)|privacy policy|cookie policy|about us))*$"),
            navigation(40, "^(?:our standards:|catch all the |stay updated with |get the latest )"),
            caption(40, "^(?:getty images|pa media|epa(?:-efe)?|afp via getty images) \\S.*[^.]$"),
            navigation(40, "^(?:we|this (?:web)?site) uses? cookies\\b"),
            navigation(20, "^(?:accept|reject|manage|allow) (?:all )?(?:cookies|preferences|settings)\\b"),
            navigation(8, "^(?:estimated )?(?:reading time:? )?\\d{1,2}[- ]?min(?:ute)?s?(?: read)?$"),
            navigation(6, "^(?:recommended|powered|sponsored|promoted|presented) by \\S.*"),
            navigation(6, "^(?:###|-?\\s*30\\s*-|-*\\s*ends?\\s*-*|\\*{3,}|_{3,}|={3,}|-{3,})$"),
            navigation(
                    30,
                    "^(?:for (?:more|further) information|(?:media |press )?contacts?|media (?:inquiries|enquiries|relations)|press (?:inquiries|enquiries|office))\\s*(?::|,? (?:please )?(?:contact|visit|see|email|call)\\b)"),
            navigation(30, "(?:media|press) contact: \\S+@\\S+$"),
            navigation(6, "^notes? (?:to|for) editors?:?$"),
            navigation(25, "not responsible for (?:the )?content of (?:external|third[- ]party)"),
            related(
                    25,
                    "^(?:read more|read also|also read|read next|see also|see more|more|must read|don['\u2019]t miss|related|related (?:article|story|news|stories|articles)|explained|recommended|trending|read)\\s*(?:[:|>\u00bb]\\s*|\\s[-\u2013\u2014]\\s)\\S"));

    private static final Pattern RELATED_HEADING = Pattern.compile(
            "^(?:related(?: (?:articles?|stor(?:y|ies)|news|content|topics|links|coverage|reading|posts|to this story))?"
                    + "|read (?:more|also|next)|also read|also in .{2,30}|see also|more (?:on|from|in|about) .{2,40}|more (?:stories|news|headlines|coverage)(?: like this)?"
                    + "|(?:the )?most (?:read|popular|viewed|shared|commented|watched)|trending(?: (?:now|stories|topics))?|recommended(?: (?:for you|stories|articles|reading))?"
                    + "|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|editor['\u2019]?s?['\u2019]? (?:picks?|choice)|top (?:stories|headlines)"
                    + "|latest (?:news|stories|headlines|updates|from .{2,30})|don['\u2019]t miss|what to read next|up next|in case you missed it|keep reading|further reading"
                    + "|popular (?:stories|posts|now|articles)|around the web|sponsored (?:content|stories)|promoted (?:content|stories)|from our partners|in other news"
                    + "|topics(?: in this (?:story|article))?|tags|filed under|explore more(?: on these topics)?)\\s*:?$",
            CASE_INSENSITIVE);

    private static final Pattern CAPTION_END = Pattern.compile(
            "(?:(?:[(\\[|]\\s*|/\\s+)(?:photos?|images?|files?|pictures?|courtesy|credits?)\\b[^)\\]]{0,80}[)\\]]?"
                    + "|\\b(?:photo|image|photo credit|image credit|photograph|picture)(?: courtesy)?(?: by)?\\s*: ?[^.]{2,60}"
                    + "|(?:/|\\| ?|\\u2022 ?)(?:reuters|afp|ap|epa(?:-efe)?|getty(?: images)?|anadolu(?: agency)?|xinhua|shutterstock|bloomberg)[)\\]]?"
                    + "|via getty images|[(\\[](?:ap|afp) photo[^)]{0,40}[)\\]]|[(\\[](?:handout|reuters/|getty)[^)]{0,60}[)\\]]"
                    + "|/ [A-Z][^.]{2,40} pool)\\.?$",
            CASE_INSENSITIVE);
    private static final Pattern GLUED_AGENCY = Pattern.compile(
            "(?<=\\p{Ll})(?:Reuters|REUTERS|AFP|EPA|Getty Images|AP Photo|Anadolu|Shutterstock)(?:/.{2,40})?$");

    /** A link to another article that a scraper glued to the end of a sentence. */
    private static final Pattern GLUED_LINK = Pattern.compile(
            "(?<=[.!?\u201d\"])\\s?((?:Read more|READ MORE|Read also|Also read|ALSO READ|See also|Related|RELATED)\\s*[:|] ?\\S.{2,150})$");

    private LineCues() {}

    private static Cue credit(int maxWords, String pattern) {
        return cue(Kind.CREDIT, maxWords, pattern);
    }

    private static Cue caption(int maxWords, String pattern) {
        return cue(Kind.CAPTION, maxWords, pattern);
    }

    private static Cue navigation(int maxWords, String pattern) {
        return cue(Kind.NAVIGATION, maxWords, pattern);
    }

    private static Cue related(int maxWords, String pattern) {
        return cue(Kind.RELATED_LINKS, maxWords, pattern);
    }

    private static Cue cue(Kind kind, int maxWords, String pattern) {
        return new Cue(kind, maxWords, Pattern.compile(pattern, CASE_INSENSITIVE));
    }

    /** What a line is by its wording alone, wherever it stands. */
    static Optional<Kind> kindOf(String line) {
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int words = Words.count(line);
        String plain =
                LineShape.isBulleted(line) ? line.substring(line.indexOf(' ')).strip() : line;
        for (Cue cue : CUES) {
            if (cue.fits(plain, words)) {
                return Optional.of(cue.kind());
            }
        }
        return words <= MAX_WORDS && !line.startsWith("By ") && isCaptionByItsEnd(line)
                ? Optional.of(Kind.CAPTION)
                : Optional.empty();
    }

    /** Whether the line is the heading of a list of other articles. */
    static boolean isRelatedHeading(String line) {
        return line.length() <= 60 && RELATED_HEADING.matcher(line).find();
    }

    /** Where in a line a glued link begins. */
    static Optional<Integer> gluedLink(String line) {
        int from = Math.max(0, line.length() - 240);
        Matcher matcher = GLUED_LINK.matcher(line.substring(from));
        return matcher.find() ? Optional.of(from + matcher.start(1)) : Optional.empty();
    }

    private static boolean isCaptionByItsEnd(String line) {
        String end = line.substring(Math.max(0, line.length() - 100));
        return (CAPTION_END.matcher(end).find() && !line.contains("\"") && !line.contains("\u201d"))
                || GLUED_AGENCY.matcher(end).find();
    }
}
