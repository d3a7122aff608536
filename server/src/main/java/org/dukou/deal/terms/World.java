package org.dukou.deal.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where licences hold. The world is a line, a country a stretch of it, a province a stretch of its country; so what lies
 * within what is plain to see, also for the database. A place nobody knows is taken to be anywhere.
 */
public final class World {

    /** From this point on, up to but without that one. */
    public record Stretch(long from, long to) {}

    private static final long COUNTRY = 1000;
    private static final long BEYOND_THE_MAINLAND = 900;

    private static final String PROVINCES = "北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 "
            + "山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 甘肃省 青海省 宁夏回族自治区 "
            + "新疆维吾尔自治区";
    private static final String SUFFIX = "(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$";
    private static final Set<String> SPECIAL = Set.of("HK", "MO", "TW");

    private static final Stretch EVERYWHERE = new Stretch(0, 1L << 62);
    private static final Map<String, List<Stretch>> PLACES = places();

    private World() {}

    /**
     * The stretches that these places make together, without those excepted.
     *
     * @param territory by name; none is everywhere
     * @return none when everything is excepted
     */
    public static List<Stretch> stretches(List<String> territory, List<String> except) {
        List<Stretch> wanted = territory.isEmpty()
                ? List.of(EVERYWHERE)
                : territory.stream()
                        .flatMap(name -> PLACES.getOrDefault(plain(name), List.of(EVERYWHERE)).stream())
                        .toList();
        for (String name : except) {
            for (Stretch gone : PLACES.getOrDefault(plain(name), List.of())) {
                wanted = wanted.stream()
                        .flatMap(one -> without(one, gone).stream())
                        .toList();
            }
        }
        return joined(wanted);
    }

    private static List<Stretch> without(Stretch one, Stretch gone) {
        List<Stretch> left = new ArrayList<>();
        if (one.from() < Math.min(one.to(), gone.from())) {
            left.add(new Stretch(one.from(), Math.min(one.to(), gone.from())));
        }
        if (Math.max(one.from(), gone.to()) < one.to()) {
            left.add(new Stretch(Math.max(one.from(), gone.to()), one.to()));
        }
        return left;
    }

    /** A deal never stands in its own way: what touches or overlaps becomes one. */
    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        stretches.stream()
                .sorted((one, other) -> Long.compare(one.from(), other.from()))
                .forEach(next -> {
                    Stretch last = joined.isEmpty() ? null : joined.getLast();
                    if (last != null && next.from() <= last.to()) {
                        joined.set(joined.size() - 1, new Stretch(last.from(), Math.max(last.to(), next.to())));
                    } else {
                        joined.add(next);
                    }
                });
        return joined;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<Stretch>> places() {
        Map<String, List<Stretch>> places = new HashMap<>();
        String[] countries = Locale.getISOCountries();
        long china = 0;
        for (int at = 0; at < countries.length; at++) {
            if (countries[at].equals("CN")) {
                china = at * COUNTRY;
            } else if (!SPECIAL.contains(countries[at])) {
                country(places, countries[at], new Stretch(at * COUNTRY, (at + 1) * COUNTRY));
            }
        }
        china(places, china);
        name(places, List.of(EVERYWHERE), "全球", "全世界", "世界", "世界各地", "全部地区", "worldwide", "world");
        return Map.copyOf(places);
    }

    private static void country(Map<String, List<Stretch>> places, String code, Stretch where) {
        Locale country = Locale.of("", code);
        name(
                places,
                List.of(where),
                code,
                country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE),
                country.getDisplayCountry(Locale.ENGLISH));
    }

    private static void china(Map<String, List<Stretch>> places, long from) {
        Stretch whole = new Stretch(from, from + COUNTRY);
        Stretch mainland = new Stretch(from, from + BEYOND_THE_MAINLAND);
        name(places, List.of(whole), "CN", "中国", "中华人民共和国", "全国", "china");
        name(places, List.of(mainland), "中国大陆", "中国内地", "中国境内", "大陆", "内地", "境内", "mainland china");
        name(places, without(EVERYWHERE, mainland), "境外", "中国境外");
        name(places, without(EVERYWHERE, whole), "国外", "海外", "overseas");
        String[] provinces = PROVINCES.split(" ");
        for (int at = 0; at < provinces.length; at++) {
            List<Stretch> where = List.of(new Stretch(from + at, from + at + 1));
            name(places, where, provinces[at], provinces[at].replaceFirst(SUFFIX, ""));
        }
        region(places, from + BEYOND_THE_MAINLAND, "HK", "香港特别行政区", "香港", "中国香港", "hong kong");
        region(places, from + BEYOND_THE_MAINLAND + 1, "MO", "澳门特别行政区", "澳门", "中国澳门", "macao");
        region(places, from + BEYOND_THE_MAINLAND + 2, "TW", "台湾省", "台湾", "台湾地区", "中国台湾", "taiwan");
    }

    private static void region(Map<String, List<Stretch>> places, long at, String... names) {
        name(places, List.of(new Stretch(at, at + 1)), names);
    }

    private static void name(Map<String, List<Stretch>> places, List<Stretch> where, String... names) {
        for (String name : names) {
            places.put(plain(name), where);
        }
    }
}
