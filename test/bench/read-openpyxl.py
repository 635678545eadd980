# Reads a workbook with openpyxl in its normal mode and does nothing with it.
import sys

import openpyxl

openpyxl.load_workbook(sys.argv[1])


def peak_in_megabytes():
    """VmHWM is of this program alone; the other figure may hold the size of the program that started it."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)


print(peak_in_megabytes())
