package planted.ways;

import org.dukou.kernel.access.ByAnyone;

class NoDesk {

    @ByAnyone
    void markedInVain() {}
}
