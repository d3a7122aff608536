package org.dukou.deal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dukou.deal.terms.Instalment;
import org.dukou.deal.terms.Papers;
import org.dukou.deal.terms.Part;
import org.dukou.deal.terms.Pricing;
import org.dukou.deal.terms.Right;
import org.dukou.deal.terms.Sheet;
import org.dukou.deal.terms.Terms;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.dukou.kernel.Words;
import org.dukou.notice.NoticeContent;
import org.jspecify.annotations.Nullable;

/** What the public is told of a deal: name, abstract, way, intended price, taker, and the mark of a related party. */
final class Publication {

    private static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);

    private Publication() {}

    static NoticeContent.Price of(Deal deal, @Nullable String takerCode) {
        return of(
                deal.way(),
                deal.sheet(),
                deal.amount(),
                String.valueOf(deal.taker().takerName()),
                takerCode);
    }

    static NoticeContent.Price of(Way way, Sheet sheet, Money price, String taker, @Nullable String takerCode) {
        return new NoticeContent.Price(
                sheet.parts().stream().map(Publication::result).toList(),
                way,
                sheet.pricing().kind().name(),
                price,
                payment(sheet),
                taker,
                takerCode,
                valuation(sheet.pricing().valuation()),
                sheet.parts().stream()
                        .flatMap(part -> part.team().stream())
                        .map(Part.Completer::name)
                        .distinct()
                        .toList(),
                relatedParty(sheet.papers().statement()),
                licence(sheet.terms()));
    }

    private static NoticeContent.Result result(Part part) {
        return new NoticeContent.Result(
                part.title(),
                part.summary(),
                part.rights().stream().map(Right::inWords).toList());
    }

    private static NoticeContent.@Nullable Licence licence(@Nullable Terms terms) {
        return terms instanceof Terms.Licence licence
                ? new NoticeContent.Licence(
                        licence.kind() == null ? "" : licence.kind().name(),
                        licence.except().isEmpty() ? licence.territory() : List.of(licence.where()),
                        licence.field(),
                        licence.from(),
                        licence.until())
                : null;
    }

    private static @Nullable String payment(Sheet sheet) {
        return sheet.payments().isEmpty()
                ? null
                : sheet.payments().stream().map(Publication::instalment).collect(Collectors.joining("；"));
    }

    static String instalment(Instalment one) {
        String called = one.kind() == null ? one.label() : one.kind().in(WORDS);
        return one.dueOn() == null
                ? "%s %s 元".formatted(called, one.amount().grouped())
                : "%s %s 元（%s 前）".formatted(called, one.amount().grouped(), one.dueOn());
    }

    static @Nullable String valuation(Pricing.@Nullable Valuation valuation) {
        return valuation == null
                ? null
                : "%s，%s，评估值 %s 元（基准日 %s）"
                        .formatted(
                                valuation.assessor(),
                                WORDS.say("deal.method." + valuation.method()),
                                valuation.value().grouped(),
                                valuation.baseDate());
    }

    private static NoticeContent.@Nullable RelatedParty relatedParty(Papers.@Nullable Statement statement) {
        return statement == null || !statement.related()
                ? null
                : new NoticeContent.RelatedParty(
                        statement.relation().isBlank() ? statement.text() : statement.relation(), statement.text());
    }
}
