package org.dukou.kernel.paper;

import org.dukou.kernel.Money;

/**
 * 金额大写: an amount in characters that cannot be changed by a stroke of the pen, as 票据 and payment sheets demand
 * (正确填写票据和结算凭证的基本规定): 人民币玖拾叁万柒仟零伍拾伍元整.
 */
public final class Capitals {

    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "兆"};

    private Capitals() {}

    public static String of(Money amount) {
        long fen = amount.amount().movePointRight(2).abs().longValueExact();
        String sign = amount.isNegative() ? "负" : "";
        return "人民币" + sign + yuan(fen / 100) + cents((int) (fen % 100), fen >= 100);
    }

    private static String yuan(long yuan) {
        if (yuan == 0) {
            return "";
        }
        StringBuilder said = new StringBuilder();
        boolean gap = false;
        for (int group = groups(yuan) - 1; group >= 0; group--) {
            int four = (int) (yuan / power(group) % 10_000);
            if (four == 0) {
                gap = !said.isEmpty();
                continue;
            }
            if (!said.isEmpty() && (gap || four < 1_000)) {
                said.append(DIGITS[0]);
            }
            said.append(four(four)).append(GROUPS[group]);
            gap = false;
        }
        return said.append("元").toString();
    }

    private static int groups(long yuan) {
        int groups = 1;
        while (groups < GROUPS.length && yuan >= power(groups)) {
            groups++;
        }
        return groups;
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= 10_000;
        }
        return power;
    }

    private static String four(int four) {
        StringBuilder said = new StringBuilder();
        boolean gap = false;
        for (int place = 3, rest = four, unit = 1_000; place >= 0; place--, rest %= unit, unit /= 10) {
            int digit = rest / unit;
            if (digit == 0) {
                gap = !said.isEmpty();
            } else {
                said.append(gap ? DIGITS[0] : "").append(DIGITS[digit]).append(PLACES[place]);
                gap = false;
            }
        }
        return said.toString();
    }

    private static String cents(int fen, boolean afterYuan) {
        if (fen == 0) {
            return afterYuan ? "整" : "零元整";
        }
        int jiao = fen / 10;
        int last = fen % 10;
        String jiaoSaid = jiao > 0 ? DIGITS[jiao] + "角" : afterYuan ? DIGITS[0] : "";
        return jiaoSaid + (last > 0 ? DIGITS[last] + "分" : "整");
    }
}
