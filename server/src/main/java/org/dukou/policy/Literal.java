package org.dukou.policy;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little that a cell of a table may say. Whatever is more than a literal could compute, and is refused. */
final class Literal {

    /** A condition that everything meets. */
    static final String ANY = "-";

    /** Begins an outcome that a university has yet to fill in. */
    static final String PARAMETER = "$";

    private static final String TEXT = "\"[^\"\\\\\\p{Cntrl}]{0,200}\"";
    private static final String NUMBER = "-?\\d{1,17}(?:\\.\\d{1,12})?";
    private static final String TEXTS = TEXT + "(?:\\s*,\\s*" + TEXT + ")*";

    private static final Map<String, Pattern> CONDITIONS = Map.of(
            "string", Pattern.compile("-|" + TEXTS + "|not\\(\\s*" + TEXTS + "\\s*\\)"),
            "number",
                    Pattern.compile("-|(?:(?:<=|>=|<|>)\\s*)?" + NUMBER + "|[\\[(]\\s*" + NUMBER + "\\s*\\.\\.\\s*"
                            + NUMBER + "\\s*[\\])]"),
            "boolean", Pattern.compile("-|true|false"));

    private static final Map<String, Pattern> OUTCOMES = Map.of(
            "string",
            Pattern.compile(TEXT),
            "number",
            Pattern.compile(NUMBER),
            "boolean",
            Pattern.compile("true|false"));

    private static final Pattern ONE_TEXT = Pattern.compile(TEXT);

    private Literal() {}

    static boolean isType(String type) {
        return CONDITIONS.containsKey(type);
    }

    static boolean isCondition(String type, String cell) {
        Pattern pattern = CONDITIONS.get(type);
        return pattern != null && pattern.matcher(cell).matches();
    }

    static boolean isOutcome(String type, String cell) {
        Pattern pattern = OUTCOMES.get(type);
        return pattern != null && pattern.matcher(cell).matches();
    }

    /** An outcome without its quotation marks. */
    static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }

    static boolean mayMatch(String condition, String value) {
        if (condition.equals(ANY)) {
            return true;
        }
        Matcher texts = ONE_TEXT.matcher(condition);
        while (texts.find()) {
            if (unquoted(texts.group()).equals(value)) {
                return !condition.startsWith("not(");
            }
        }
        return condition.startsWith("not(");
    }
}
