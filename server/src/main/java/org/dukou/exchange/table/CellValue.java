package org.dukou.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as text: days as 2019-11-26, numbers in full, of a formula what it came to. */
final class CellValue {

    /** As many digits as a spreadsheet shows; the rest is noise of its binary numbers. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,19})(\\.\\d{1,40})?([Ee][-+]?\\d{1,3})?");
    private static final Pattern SAID_LITERALLY = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.");
    private static final Pattern OF_A_DAY = Pattern.compile("[yYdD]|m{1,5}/|年|日");

    private CellValue() {}

    static String text(Cell cell) {
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.getValue() == null ? "" : String.valueOf(cell.getValue());
            case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE";
            case ERROR -> raw == null ? "#ERROR" : raw;
            case NUMBER, FORMULA -> raw == null ? "" : number(cell, raw);
        };
    }

    private static String number(Cell cell, String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return raw;
        }
        if (isDay(cell.getDataFormatId(), cell.getDataFormatString())) {
            LocalDateTime moment = moment(cell);
            if (moment != null) {
                return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toString().replace('T', ' ');
            }
        }
        BigDecimal number = new BigDecimal(raw);
        BigDecimal shown = number.precision() > SHOWN.getPrecision() ? number.round(SHOWN) : number;
        return (shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros()).toPlainString();
    }

    private static @Nullable LocalDateTime moment(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return null;
        }
        try {
            return cell.asDate();
        } catch (RuntimeException noDay) {
            return null;
        }
    }

    /** Formats 14 to 22, 27 to 36 and 50 to 58 are those of days that every spreadsheet brings along. */
    private static boolean isDay(@Nullable Integer id, @Nullable String format) {
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        return format != null
                && OF_A_DAY.matcher(SAID_LITERALLY.matcher(format).replaceAll(""))
                        .find();
    }
}
