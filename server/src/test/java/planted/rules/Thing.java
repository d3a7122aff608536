package planted.rules;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.springframework.beans.factory.annotation.Autowired;

/** A thing without deeds, for all to reach into. */
@Entity
public class Thing extends Aggregate {

    private BigDecimal priceOfThing;

    @Autowired
    private Object helper;

    public void setPriceOfThing(BigDecimal price) {
        priceOfThing = price;
    }

    public void handleEverything() {}

    @Override
    public Matter matter() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected Audience audience() {
        throw new UnsupportedOperationException();
    }
}
